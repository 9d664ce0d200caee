package uk.s2s.service.desk;

import java.util.EnumMap;
import java.util.Map;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;

/** What it means, for a school office, that two people agree in a field so far. */
final class LevelWords {

    private static final Map<Field, Map<Level, String>> WORDS = new EnumMap<>(Field.class);

    static {
        Map<Level, String> givenNames = Map.of(
                Level.EXACT, "the same name",
                Level.VARIANT, "another form of the same name",
                Level.SWAPPED, "given name and family name are in each other's place",
                Level.CLOSE, "nearly the same: a slip of the hand, or a middle name",
                Level.NEAR, "a similar name",
                Level.INITIAL, "one has an initial only, and it fits",
                Level.DIFFERENT, "another name");
        WORDS.put(Field.GIVEN, givenNames);
        WORDS.put(Field.MIDDLE, givenNames);
        WORDS.put(
                Field.FAMILY,
                Map.of(
                        Level.EXACT, "the same name",
                        Level.VARIANT, "the same as a former family name",
                        Level.SWAPPED, "given name and family name are in each other's place",
                        Level.CLOSE, "nearly the same: a slip of the hand",
                        Level.NEAR, "a similar name",
                        Level.INITIAL, "one has an initial only, and it fits",
                        Level.DIFFERENT, "another name"));
        WORDS.put(
                Field.BORN,
                Map.of(
                        Level.EXACT, "the same date",
                        Level.SWAPPED, "day and month are in each other's place",
                        Level.CLOSE, "one digit differs, or two are in each other's place",
                        Level.NEAR, "two digits differ, or one of day, month and year",
                        Level.DIFFERENT, "another date"));
        WORDS.put(Field.GENDER, Map.of(Level.EXACT, "the same", Level.DIFFERENT, "another"));
        WORDS.put(
                Field.POSTCODE,
                Map.of(
                        Level.EXACT, "the same postcode",
                        Level.CLOSE, "one letter or digit differs",
                        Level.NEAR, "the next streets: the same postcode district",
                        Level.DIFFERENT, "another part of the country or town"));
        WORDS.put(
                Field.ADDRESS,
                Map.of(
                        Level.EXACT, "the same house and street",
                        Level.CLOSE, "nearly the same house and street",
                        Level.NEAR, "the same house number or the same street",
                        Level.DIFFERENT, "another house and street"));
        WORDS.put(
                Field.TOWN,
                Map.of(
                        Level.EXACT, "the same town",
                        Level.CLOSE, "nearly the same spelling",
                        Level.NEAR, "a similar name",
                        Level.DIFFERENT, "another town"));
    }

    private LevelWords() {}

    static String of(Field field, Level level) {
        return level == Level.MISSING
                ? "not known on one side, so it says nothing"
                : WORDS.getOrDefault(field, Map.of()).getOrDefault(level, "similar");
    }
}
