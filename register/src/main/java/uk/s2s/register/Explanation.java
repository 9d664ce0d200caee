package uk.s2s.register;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;

/** Says in words how far two people agree. */
final class Explanation {

    private Explanation() {}

    static List<String> of(Map<Field, Level> levels) {
        return Arrays.stream(Field.values())
                .filter(field -> levels.getOrDefault(field, Level.MISSING) != Level.MISSING)
                .map(field -> subject(field) + " " + predicate(field, levels.getOrDefault(field, Level.MISSING)))
                .toList();
    }

    private static String subject(Field field) {
        return switch (field) {
            case GIVEN -> "The first given name";
            case MIDDLE -> "The further given names";
            case FAMILY -> "The family name";
            case BORN -> "The date of birth";
            case GENDER -> "The gender";
            case POSTCODE -> "The postcode";
            case ADDRESS -> "The address";
            case TOWN -> "The town";
        };
    }

    private static String predicate(Field field, Level level) {
        boolean several = field == Field.MIDDLE;
        return switch (level) {
            case MISSING -> "is not known";
            case EXACT -> several ? "are the same" : "is the same";
            case VARIANT -> "is another form of the same name";
            case SWAPPED ->
                field == Field.BORN ? "has day and month in each other's place" : "stands in the other name's place";
            case CLOSE -> several ? "are a slip apart" : "is a slip apart";
            case NEAR -> several ? "are alike" : "is alike";
            case INITIAL -> several ? "have a fitting initial" : "has a fitting initial";
            case DIFFERENT -> several ? "are others" : "is another";
        };
    }
}
