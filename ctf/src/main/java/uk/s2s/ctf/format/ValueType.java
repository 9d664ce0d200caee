package uk.s2s.ctf.format;

import java.util.Locale;

/** What kind of text an element holds, or that it holds other elements. */
public enum ValueType {
    GROUP("other elements"),
    /** A supplier's own additions, passed over. */
    ANY("anything"),
    TEXT("text"),
    CODE("a code from a list"),
    SEX("M or F"),
    INTEGER("a whole number"),
    BOOLEAN("true or false"),
    YEAR("a year of four digits"),
    DATE("a date, yyyy-mm-dd"),
    BIRTH_DATE("a date, yyyy-mm-dd"),
    DATE_TIME("date and time, yyyy-mm-ddThh:mm:ss"),
    DOCUMENT_NAME("the words Common Transfer File"),
    VERSION("a version, such as 25.0"),
    QUALIFIER("full or partial"),
    LA("three digits"),
    ESTAB("four digits, or LLLL for a local authority"),
    SOURCE_LA("three digits"),
    SOURCE_ESTAB("four digits, or LLLL for a local authority"),
    DEST_LA("three digits, XXX or MMM"),
    DEST_ESTAB("four digits, LLLL, XXXX or MMMM"),
    URN("six digits"),
    UPN("a UPN: a letter and 12 digits, the last of which may be a letter"),
    FORMER_UPN("a UPN: a letter and 12 digits, the last of which may be a letter"),
    ULN("a ULN: ten digits"),
    UCI("a candidate identifier of 13 characters"),
    POSTCODE("a postcode, such as PE30 1AB");

    private final String inWords;

    ValueType(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    static ValueType ofSlug(String slug) {
        return valueOf(slug.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
