package uk.s2s.register.matching;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Invented people who have nothing to do with one another; the same seed gives the same ones. */
final class Strangers {

    static final int MANY = 300;

    private static final List<String> GIVEN = List.of(
            "Tamsin",
            "Piran",
            "Isolde",
            "Tobiah",
            "Ffion",
            "Corentin",
            "Maleah",
            "Rufus",
            "Saoirse",
            "Idris",
            "Zuleika",
            "Lorcan",
            "Petronella",
            "Quillan",
            "Ottoline",
            "Bashir",
            "Wilhelmina",
            "Yestin",
            "Nkechi",
            "Ravindra");
    private static final List<String> FAMILY = List.of(
            "Wrenfield",
            "Tollgate",
            "Pascoe",
            "Underhay",
            "Blackmoss",
            "Quist",
            "Aldwinter",
            "Marrable",
            "Okafor",
            "Lindqvist",
            "Fairweather",
            "Dunmallet",
            "Sarkar",
            "Thistlewood",
            "Vance",
            "Ibbotson",
            "Kerswell",
            "Rahmani");
    private static final List<String> STREETS =
            List.of("Heron Way", "Mill Drift", "Quay Street", "Church Loke", "Ropewalk", "Staithe Road", "The Drove");
    private static final List<String> TOWNS = List.of("Beccles", "Gorleston", "Exeter", "Ilkley", "Ludlow", "Penrith");

    private Strangers() {}

    static List<Person> of(int seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> stranger(random)).limit(MANY).toList();
    }

    private static Person stranger(Random random) {
        return new Person(
                one(GIVEN, random),
                one(FAMILY, random),
                "",
                "%d-%02d-%02d".formatted(2006 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                random.nextBoolean() ? "F" : "M",
                "%s%d %dAB"
                        .formatted(
                                one(List.of("NR", "EX", "LS", "SY", "CA"), random),
                                1 + random.nextInt(30),
                                random.nextInt(10)),
                (1 + random.nextInt(90)) + " " + one(STREETS, random),
                one(TOWNS, random));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
