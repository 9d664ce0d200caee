package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Family names of one heritage: the frequent ones as listed, the rare ones composed. */
final class FamilyNameList {

    /** Families whose name is none of the frequent ones, where rare names are composed at all. */
    private static final double RARE = 0.35;

    /** So that somewhat more than one in a hundred is a Smith. */
    private static final double FLAT = 9;
    /** Where there are no rare names the frequent ones stand out: Khan, Patel, Begum, Chan. */
    private static final double STEEP = 3;

    private final Zipf frequent;
    private final List<String> firstParts;
    private final List<String> lastParts;

    private FamilyNameList(Zipf frequent, List<String> firstParts, List<String> lastParts) {
        this.frequent = frequent;
        this.firstParts = firstParts;
        this.lastParts = lastParts;
    }

    static FamilyNameList of(String heritage, Map<String, List<String>> lists) {
        return new FamilyNameList(
                new Zipf(
                        lists.getOrDefault(heritage, List.of()),
                        lists.containsKey(heritage + " tail-first") ? FLAT : STEEP,
                        at -> 1),
                lists.getOrDefault(heritage + " tail-first", List.of()),
                lists.getOrDefault(heritage + " tail-last", List.of()));
    }

    String draw(RandomGenerator random) {
        if (firstParts.isEmpty() || random.nextDouble() >= RARE) {
            return frequent.draw(random);
        }
        return Draw.one(firstParts, random) + Draw.one(lastParts, random);
    }
}
