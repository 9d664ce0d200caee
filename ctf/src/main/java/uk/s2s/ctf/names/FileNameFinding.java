package uk.s2s.ctf.names;

import static uk.s2s.ctf.Severity.ERROR;
import static uk.s2s.ctf.Severity.NOTE;
import static uk.s2s.ctf.Severity.WARNING;

import java.util.Locale;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.FindingCode;
import uk.s2s.ctf.Place;
import uk.s2s.ctf.Severity;

/**
 * Everything that can be said about a file name. The severities are those for a transfer, which is routed by its name; the
 * ULN service takes a file under any name. A released name never changes its meaning.
 */
public enum FileNameFinding implements FindingCode {

    // The name of a CTF, with something to be said of it.
    NAME_EIGHT_LETTERS(NOTE, "The file name has eight letters X or M"),
    NAME_LOWER_CASE(NOTE, "The file name is in small letters"),
    NAME_SEQUENCE_ZERO(NOTE, "The number in the file name is 000"),
    DESTINATION_YOUR_OWN(ERROR, "The file is addressed to yourself"),
    NAME_SOURCE_UNKNOWN(WARNING, "The file name does not say who sends the file"),

    // Almost the name of a CTF.
    NAME_OF_COPY(ERROR, "The file name is that of a copy"),
    NAME_HAS_OTHER_TEXT(ERROR, "The file name holds other text"),
    NAME_SEPARATOR_WRONG(ERROR, "The parts of the file name are not joined by underscores"),
    NAME_LETTERS_MISCOUNTED(ERROR, "The file name has too few or too many letters X, M or L"),
    NAME_KIND_MISSING(ERROR, "The file name lacks CTF"),
    NAME_SOURCE_WRONG(ERROR, "The file name does not begin with a school number"),
    NAME_DESTINATION_WRONG(ERROR, "The file name has no school number for the destination"),
    NAME_SEQUENCE_MISSING(ERROR, "The file name has no number at its end"),
    NAME_SEQUENCE_WRONG(ERROR, "The number at the end of the file name has not three digits"),
    NAME_EXTENSION_WRONG(ERROR, "The file name does not end in .xml"),
    NAME_OF_ZIP(ERROR, "The file name is that of a zip folder"),

    // The name of another file.
    NAME_OF_ADMISSIONS_FILE(ERROR, "The file name is that of an admissions file"),
    NAME_OF_GENERIC_FILE(ERROR, "The file name is that of a generic file"),
    NAME_OF_CENSUS_RETURN(ERROR, "The file name is that of a census return"),
    NAME_OF_RESULTS_FILE(ERROR, "The file name is that of a results file"),
    NAME_OF_OTHER_FILE(ERROR, "The file name is that of another kind of file"),
    NAME_NOT_RECOGNISED(ERROR, "The file name is not that of a CTF");

    private final Severity severity;
    private final String title;

    FileNameFinding(Severity severity, String title) {
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

    Finding says(String message) {
        return Finding.at(Place.FILE, this, message, "Expected name: " + Grammar.IN_WORDS);
    }
}
