package uk.s2s.service.desk;

/** A date typed into three fields. */
final class TypedDate {

    private TypedDate() {}

    /** As messages have it, such as {@code 2009-05-31}; what is no date stays none, and nothing typed is empty. */
    static String iso(String day, String month, String year) {
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return "";
        }
        return "%s-%s-%s".formatted(year, twoDigits(month), twoDigits(day));
    }

    private static String twoDigits(String typed) {
        return typed.length() == 1 ? "0" + typed : typed;
    }

    /** Day, month and year of a date as messages have it; what is none stands in the first. */
    static String[] parts(String iso) {
        String[] parts = iso.split("-", -1);
        return parts.length == 3 ? new String[] {parts[2], parts[1], parts[0]} : new String[] {iso, "", ""};
    }
}
