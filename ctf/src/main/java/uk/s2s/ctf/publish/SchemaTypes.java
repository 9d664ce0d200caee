package uk.s2s.ctf.publish;

import java.util.List;
import java.util.Locale;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.format.ValueType;

/** The simple types of the schema, one for each type of the element table. */
final class SchemaTypes {

    private static final String UPN = "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]";

    private SchemaTypes() {}

    /** Such as {@code birthDateType}. */
    static String name(ValueType type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.append("Type").toString();
    }

    static List<String> lines(ValueType type, CtfVersion version) {
        if (type == ValueType.ANY) {
            return List.of(
                    "<xs:complexType name=\"" + name(type) + "\" mixed=\"true\">",
                    "  <xs:sequence>",
                    "    <xs:any minOccurs=\"0\" maxOccurs=\"unbounded\" processContents=\"skip\"/>",
                    "  </xs:sequence>",
                    "</xs:complexType>");
        }
        return simple(type, base(type), facets(type, version));
    }

    private static List<String> simple(ValueType type, String base, String facets) {
        return List.of(
                "<xs:simpleType name=\"" + name(type) + "\">",
                "  <xs:restriction base=\"xs:" + base + "\">" + facets + "</xs:restriction>",
                "</xs:simpleType>");
    }

    private static String base(ValueType type) {
        return switch (type) {
            case DATE, BIRTH_DATE -> "date";
            case DATE_TIME -> "dateTime";
            case BOOLEAN -> "boolean";
            default -> "token";
        };
    }

    private static String facets(ValueType type, CtfVersion version) {
        return switch (type) {
            case DOCUMENT_NAME -> enumeration("Common Transfer File");
            case VERSION -> enumeration(version.text());
            case QUALIFIER -> enumeration("full") + enumeration("partial");
            case BOOLEAN -> "";
            case INTEGER -> pattern("[0-9]+");
            case YEAR, ESTAB, SOURCE_ESTAB, DEST_ESTAB, LA, SOURCE_LA, DEST_LA, URN -> pattern(numbers(type));
            case DATE -> pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            case BIRTH_DATE -> pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}") + "<xs:minInclusive value=\"1900-01-01\"/>";
            case DATE_TIME -> pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]");
            case UPN, FORMER_UPN -> pattern(UPN);
            case ULN -> pattern("[1-9][0-9]{9}");
            case UCI -> pattern("[0-9]{5}[0-9A-Z][0-9]{6}[A-HK-MRTV-Y]");
            default -> "<xs:minLength value=\"1\"/>";
        };
    }

    private static String numbers(ValueType type) {
        return switch (type) {
            case LA, DEST_LA -> "[0-9]{3}|XXX|MMM";
            case SOURCE_LA -> "[0-9]{3}";
            case SOURCE_ESTAB -> "[0-9]{4}|LLLL|XXXX";
            case ESTAB, DEST_ESTAB -> "[0-9]{4}|LLLL|XXXX|MMMM";
            case URN -> "[0-9]{6}";
            default -> "[0-9]{4}";
        };
    }

    private static String pattern(String expression) {
        return "<xs:pattern value=\"" + expression + "\"/>";
    }

    private static String enumeration(String value) {
        return "<xs:enumeration value=\"" + value + "\"/>";
    }
}
