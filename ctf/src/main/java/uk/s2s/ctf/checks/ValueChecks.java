package uk.s2s.ctf.checks;

import java.util.Map;
import uk.s2s.ctf.format.Element;
import uk.s2s.ctf.format.ValueType;

/** Which check goes with which type of the element table. */
final class ValueChecks {

    private static final Map<ValueType, ValueCheck> BY_TYPE = Map.ofEntries(
            Map.entry(ValueType.DOCUMENT_NAME, new DocumentNameCheck()),
            Map.entry(ValueType.VERSION, new VersionCheck()),
            Map.entry(ValueType.DATE_TIME, new DateTimeCheck()),
            Map.entry(ValueType.QUALIFIER, new QualifierCheck()),
            Map.entry(ValueType.SOURCE_LA, SchoolPartCheck.ofSourceLa()),
            Map.entry(ValueType.SOURCE_ESTAB, SchoolPartCheck.ofSourceEstab()),
            Map.entry(ValueType.DEST_LA, SchoolPartCheck.ofDestinationLa()),
            Map.entry(ValueType.DEST_ESTAB, SchoolPartCheck.ofDestinationEstab()),
            Map.entry(ValueType.UPN, new UpnCheck()),
            Map.entry(ValueType.FORMER_UPN, new FormerUpnCheck()),
            Map.entry(ValueType.ULN, new UlnCheck()),
            Map.entry(ValueType.UCI, new UciCheck()),
            Map.entry(ValueType.BIRTH_DATE, new BirthDateCheck()),
            Map.entry(ValueType.DATE, new DateCheck()),
            Map.entry(ValueType.POSTCODE, new PostcodeCheck()),
            Map.entry(ValueType.INTEGER, SimpleTypes::integer),
            Map.entry(ValueType.YEAR, SimpleTypes::year),
            Map.entry(ValueType.BOOLEAN, SimpleTypes::trueOrFalse),
            Map.entry(ValueType.URN, SimpleTypes::urn),
            Map.entry(ValueType.LA, SimpleTypes::la),
            Map.entry(ValueType.ESTAB, SimpleTypes::estab));

    private ValueChecks() {}

    static ValueCheck of(Element element) {
        if (element.type() == ValueType.CODE || element.type() == ValueType.SEX) {
            return element.codes() == null ? ValueCheck.NONE : new CodeCheck(element.codes());
        }
        return BY_TYPE.getOrDefault(element.type(), ValueCheck.NONE);
    }
}
