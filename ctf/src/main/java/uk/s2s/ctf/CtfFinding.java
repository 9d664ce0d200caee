package uk.s2s.ctf;

import static uk.s2s.ctf.Severity.ERROR;
import static uk.s2s.ctf.Severity.NOTE;
import static uk.s2s.ctf.Severity.WARNING;

import java.util.Locale;

/** Everything that can be found in a Common Transfer File or its name. A released name never changes its meaning. */
public enum CtfFinding implements FindingCode {

    // The check itself; the verdict is "not checked".
    FILE_NOT_READ(ERROR, "The file could not be read to its end"),
    CHECK_FAILED(ERROR, "The check failed through a fault of ours"),

    // The file as a whole.
    FILE_EMPTY(ERROR, "The file is empty"),
    FILE_TOO_LARGE(ERROR, "The file is too large"),
    FILE_KIND_WRONG(ERROR, "The file is not a Common Transfer File but something else"),
    XML_NOT_WELL_FORMED(ERROR, "The XML is damaged"),
    XML_CUT_SHORT(ERROR, "The file ends too early"),
    XML_AMPERSAND_NOT_ESCAPED(ERROR, "An & is written as it stands"),
    XML_DECLARATION_MISPLACED(ERROR, "The XML declaration stands twice or too late"),
    XML_ENCODING_WRONG(ERROR, "The characters are not in the encoding that the file declares"),
    XML_ENCODING_UNUSUAL(WARNING, "The file is not in UTF-8"),
    XML_DOCTYPE_PRESENT(ERROR, "The file declares a document type"),
    XML_ENTITY_UNKNOWN(ERROR, "An entity is used that XML does not know"),
    XML_TOO_DEEP(ERROR, "Elements are nested too deeply"),
    XML_TOO_MANY_ATTRIBUTES(ERROR, "An element has too many attributes"),
    XML_TOO_MANY_NAMES(ERROR, "The file has too many different names of items"),
    XML_TEXT_TOO_LONG(ERROR, "A piece of the file is far too long"),
    NAMESPACE_USED(ERROR, "The file is written in an XML namespace"),
    ROOT_WRONG(ERROR, "The file is XML but not a Common Transfer File"),
    ROOT_WRONG_CASE(ERROR, "The outermost element has the wrong capital letters"),
    ROOT_IS_ATF(ERROR, "This is an admissions transfer file"),
    TOO_MANY_PUPILS(ERROR, "The file holds too many pupils"),

    // Structure.
    REQUIRED_ITEM_MISSING(ERROR, "A required item is missing"),
    EXPECTED_ITEM_MISSING(WARNING, "An item that belongs here is missing"),
    REQUIRED_ITEM_REPEATED(ERROR, "An item that must stand once stands more than once"),
    ITEM_REPEATED(WARNING, "An item stands more than once"),
    REQUIRED_ITEM_WRONG_CASE(ERROR, "A required item has the wrong capital letters in its name"),
    ITEM_WRONG_CASE(WARNING, "An item has the wrong capital letters in its name"),
    ITEM_MISSPELT(WARNING, "An item has an old misspelt name"),
    ITEM_UNKNOWN(WARNING, "An item is not part of the format"),
    ITEM_EMPTY(NOTE, "An item is empty"),
    ITEM_NOT_IN_VERSION(WARNING, "An item does not belong to this version"),
    TEXT_OUT_OF_PLACE(WARNING, "There is text where only elements belong"),
    ATTRIBUTE_UNEXPECTED(WARNING, "An element has an attribute"),
    HEADER_AFTER_PUPILS(WARNING, "The header stands after the pupils"),
    NO_PUPILS(ERROR, "The file holds no pupil"),

    // Header.
    DOCUMENT_NAME_WRONG(ERROR, "The document name is not Common Transfer File"),
    DOCUMENT_QUALIFIER_WRONG(ERROR, "The document qualifier is neither full nor partial"),
    VERSION_NOT_UNDERSTOOD(ERROR, "The version is not a version number"),
    VERSION_FORM_UNUSUAL(WARNING, "The version is not written as usual"),
    VERSION_OLD(WARNING, "The file is of an old version"),
    VERSION_FUTURE(WARNING, "The file is of a version that is not out yet"),
    VERSION_NOT_ACCEPTED(ERROR, "Files of this version are not taken here"),
    DATE_TIME_UNUSUAL(WARNING, "The time of writing is not in the usual form"),
    SCHOOL_NUMBER_WRONG(ERROR, "A school or LA number in the header is no such number"),
    SOURCE_NOT_NAMED(WARNING, "The header does not name the sending school"),
    SOURCE_DIFFERS_FROM_NAME(ERROR, "Header and file name give different sending schools"),
    DESTINATION_DIFFERS_FROM_NAME(ERROR, "Header and file name give different destinations"),
    SOURCE_PASSED_ON(NOTE, "A local authority passes on another school's file"),
    DESTINATION_TAKEN_FROM_NAME(WARNING, "The header has no valid destination, and the file name decides"),
    DESTINATION_RENAMED(NOTE, "The file name gives another destination than the header"),
    LOST_PUPIL_NOT_ALONE(ERROR, "A file for a special destination holds more than one pupil"),

    // Values of a pupil.
    UPN_FORMAT_WRONG(ERROR, "UPN is not shaped like one"),
    UPN_CHECK_LETTER_WRONG(ERROR, "UPN check letter is wrong"),
    UPN_DUPLICATE(ERROR, "Two pupils have the same UPN"),
    UPN_TEMPORARY(NOTE, "UPN is a temporary one"),
    FORMER_UPN_WRONG(WARNING, "Former UPN is wrong"),
    ULN_WRONG(WARNING, "ULN is wrong"),
    ULN_NOT_KNOWN(WARNING, "ULN is the placeholder for not known"),
    UCI_WRONG(WARNING, "UCI is not shaped like one"),
    DATE_OF_BIRTH_IMPOSSIBLE(ERROR, "Date of birth is no date"),
    DATE_OF_BIRTH_IN_FUTURE(ERROR, "Date of birth is in the future"),
    DATE_OF_BIRTH_UNLIKELY(WARNING, "Date of birth is unlikely for a pupil"),
    GENDER_AND_SEX(ERROR, "A person has both Gender and Sex"),
    VALUE_HAS_SPACES_AROUND(WARNING, "A value has spaces around it"),
    SEX_BLANK(WARNING, "Gender or sex is blank"),
    CODE_UNKNOWN(WARNING, "A code is not in its list"),
    CODE_WRONG_CASE(WARNING, "A code has the wrong capital letters"),
    VALUE_TOO_LONG(WARNING, "A value is longer than receiving systems expect"),
    VALUE_WRONG_TYPE(WARNING, "A value is not of the kind that belongs here"),
    DATE_WRONG(WARNING, "A date is no date"),
    POSTCODE_UNUSUAL(WARNING, "A postcode is not shaped like one"),
    ADDRESS_IN_TWO_FORMS(WARNING, "An address is given in two forms"),
    ATTENDANCE_DOES_NOT_ADD_UP(WARNING, "More sessions are accounted for than were possible"),

    // What the ULN service asks beyond a transfer.
    ULN_FILE_NOT_PARTIAL(ERROR, "The ULN service takes partial files only"),
    ULN_FILE_SECTION_NOT_ALLOWED(ERROR, "The file holds a section that the ULN service refuses"),
    ULN_FILE_ITEM_NOT_NEEDED(WARNING, "The file holds an item that the ULN service does not need"),
    ULN_POSTCODE_MISSING(WARNING, "A pupil has no postcode"),
    ULN_ADDRESS_INCOMPLETE(ERROR, "A pupil's address is not complete enough for the Learning Records Service"),
    ULN_PUPIL_UNDER_13(WARNING, "A pupil is under 13 and will be left out");

    private final Severity severity;
    private final String title;

    CtfFinding(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }
}
