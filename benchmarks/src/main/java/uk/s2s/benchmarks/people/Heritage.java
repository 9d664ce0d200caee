package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Where a family's names come from, with its share of the families in English schools, roughly as the census has it. */
enum Heritage {
    BRITISH(0.70),
    IRISH(0.03),
    WELSH(0.025),
    PAKISTANI(0.05),
    INDIAN(0.04),
    BANGLADESHI(0.02),
    POLISH(0.03),
    AFRICAN(0.04),
    ARABIC(0.025),
    CHINESE(0.015),
    EUROPEAN(0.025);

    /** Boys of whom the first name is one of honour, not the one they are called by. */
    private static final double HONOURED = 0.45;

    private static final double DOUBLE_BARRELLED = 0.05;
    private static final double DOUBLE_WITHOUT_HYPHEN = 0.25;

    private static final double[] SHARES =
            List.of(values()).stream().mapToDouble(heritage -> heritage.share).toArray();

    private final double share;
    private final Map<String, GivenNameList> given;
    private final GivenNameList honour;
    private final FamilyNameList families;

    Heritage(double share) {
        this.share = share;
        String name = name().toLowerCase(Locale.ROOT);
        var lists = DataFile.lists("given.txt");
        given = Map.of(
                "F", new GivenNameList(lists.getOrDefault(name + " f", List.of())),
                "M", new GivenNameList(lists.getOrDefault(name + " m", List.of())));
        honour = new GivenNameList(lists.getOrDefault(name + " honour-m", List.of("")));
        families = FamilyNameList.of(name, DataFile.lists("family.txt"));
    }

    static Heritage draw(RandomGenerator random) {
        return values()[Draw.share(SHARES, random)];
    }

    String family(RandomGenerator random) {
        String family = families.draw(random);
        if (this == BRITISH && Draw.happens(DOUBLE_BARRELLED, random)) {
            return family
                    + (Draw.happens(DOUBLE_WITHOUT_HYPHEN, random) ? " " : "-")
                    + families.draw(random).replace(' ', '-');
        }
        return family;
    }

    /** The family name as a child of this sex bears it: Kowalska, the daughter of Kowalski. */
    String family(String family, String gender) {
        return this == POLISH && gender.equals("F") ? family.replaceFirst("([sc]k)i$", "$1a") : family;
    }

    String given(String gender, int year, RandomGenerator random) {
        String name = given.getOrDefault(gender, honour).draw(year, random);
        boolean honoured = gender.equals("M") && Draw.happens(HONOURED, random);
        String first = honoured ? honour.draw(year, random) : "";
        return first.isEmpty() || first.equals(name) ? name : first + " " + name;
    }

    /** A name to follow the first one. */
    String middle(String gender, int year, RandomGenerator random) {
        return given.getOrDefault(gender, honour).draw(year, random);
    }

    boolean has(String name, String gender) {
        return given.getOrDefault(gender, honour).has(name);
    }
}
