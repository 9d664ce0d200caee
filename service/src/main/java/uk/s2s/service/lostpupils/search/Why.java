package uk.s2s.service.lostpupils.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;

/** Why somebody was found, in words; says of a pupil no more than how far the search fits. */
final class Why {

    static final String SAME_UPN = "Same UPN.";

    private static final Map<Field, Map<Level, String>> WORDS = new EnumMap<>(Field.class);

    static {
        WORDS.put(
                Field.GIVEN,
                Map.of(
                        Level.EXACT, "same given name",
                        Level.VARIANT, "another form of the given name",
                        Level.SWAPPED, "given and family name in each other's place",
                        Level.CLOSE, "given name nearly the same",
                        Level.NEAR, "similar given name",
                        Level.INITIAL, "initial of the given name fits",
                        Level.DIFFERENT, "another given name"));
        WORDS.put(
                Field.FAMILY,
                Map.of(
                        Level.EXACT, "same family name",
                        Level.VARIANT, "family name is a former, other or half one",
                        Level.CLOSE, "family name nearly the same",
                        Level.NEAR, "similar family name",
                        Level.DIFFERENT, "another family name"));
        WORDS.put(
                Field.BORN,
                Map.of(
                        Level.EXACT, "date of birth fits",
                        Level.SWAPPED, "day and month of birth in each other's place",
                        Level.CLOSE, "date of birth one slip apart",
                        Level.NEAR, "date of birth differs in one part",
                        Level.DIFFERENT, "another date of birth"));
        WORDS.put(Field.GENDER, Map.of(Level.DIFFERENT, "another gender"));
        WORDS.put(
                Field.POSTCODE,
                Map.of(
                        Level.EXACT, "same postcode",
                        Level.CLOSE, "postcode one slip apart",
                        Level.NEAR, "same postcode district",
                        Level.DIFFERENT, "another postcode"));
    }

    private Why() {}

    /** One sentence. */
    static String of(Comparison comparison) {
        String words = Arrays.stream(Field.values())
                .map(field -> WORDS.getOrDefault(field, Map.of()).get(comparison.level(field)))
                .filter(said -> said != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
