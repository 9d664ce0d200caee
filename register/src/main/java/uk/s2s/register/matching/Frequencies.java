package uk.s2s.register.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common each value is in the lists at hand: to agree in a rare family name says more than in a common one, and a date
 * or postcode that many share, being a default or a hostel, says little.
 */
final class Frequencies {

    /** Values seen less often than can be told apart are smoothed by what is usual, as if so many more had been seen. */
    private static final double USUAL = 200;

    private final Map<Field, Map<String, Integer>> counts = new EnumMap<>(Field.class);
    private final Weights weights;
    private final int people;

    Frequencies(List<Profile> profiles, Weights weights) {
        this.weights = weights;
        people = profiles.size();
        for (Field field : List.of(Field.GIVEN, Field.FAMILY, Field.BORN, Field.POSTCODE, Field.TOWN)) {
            Map<String, Integer> ofField = new HashMap<>();
            profiles.forEach(profile -> ofField.merge(value(profile, field), 1, Integer::sum));
            counts.put(field, ofField);
        }
    }

    /**
     * The chance that strangers share the value, judged by all but the two who do; what is usual for fields whose values
     * are not counted.
     */
    double ofStranger(Profile profile, Field field) {
        double usual = weights.of(Relation.STRANGERS, field, Level.EXACT);
        Map<String, Integer> ofField = counts.get(field);
        if (ofField == null) {
            return usual;
        }
        int others = Math.max(0, ofField.getOrDefault(value(profile, field), 0) - 2);
        return (others + usual * USUAL) / (people + USUAL);
    }

    private static String value(Profile profile, Field field) {
        return switch (field) {
            case GIVEN -> profile.firstGiven();
            case FAMILY -> profile.family();
            case BORN -> profile.born().map(BirthDate::digits).orElse("");
            case POSTCODE -> profile.postcode();
            case TOWN -> profile.town();
            default -> throw new IllegalArgumentException("not counted: " + field);
        };
    }
}
