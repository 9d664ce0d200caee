package uk.s2s.ctf.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.s2s.ctf.format.CodeList;
import uk.s2s.ctf.format.Element;

/** A value as people read it. What is not understood is shown as it stands. */
final class Display {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Display() {}

    static String of(Element element, String text) {
        return switch (element.type()) {
            case DATE, BIRTH_DATE -> date(text);
            case BOOLEAN -> yesOrNo(text);
            case CODE, SEX -> code(element, text);
            default -> text;
        };
    }

    private static String date(String text) {
        try {
            return DAY.format(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String yesOrNo(String text) {
        return switch (text) {
            case "true", "1" -> "Yes";
            case "false", "0" -> "No";
            default -> text;
        };
    }

    private static String code(Element element, String text) {
        CodeList codes = element.codes();
        return codes == null
                ? text
                : codes.meaning(text)
                        .map(meaning -> meaning + " (" + text + ")")
                        .orElse(text);
    }
}
