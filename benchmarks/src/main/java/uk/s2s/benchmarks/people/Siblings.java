package uk.s2s.benchmarks.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What brothers and sisters are called: never the same, but alike more often than strangers. */
final class Siblings {

    private static final double TWINS_OF_ONE_INITIAL = 0.20;
    private static final double TWINS_MUCH_ALIKE = 0.10;
    private static final int TRIES = 60;

    private Siblings() {}

    /** A name that no elder one has. */
    static String given(Heritage heritage, String gender, int year, List<Learner> elder, RandomGenerator random) {
        return Stream.generate(() -> heritage.given(gender, year, random))
                .limit(TRIES)
                .filter(name -> elder.stream().noneMatch(one -> areOneName(name, one.given())))
                .findFirst()
                .orElse("Baby");
    }

    static String twin(Heritage heritage, String gender, Learner of, List<Learner> others, RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind >= TWINS_MUCH_ALIKE + TWINS_OF_ONE_INITIAL) {
            return given(heritage, gender, of.born().getYear(), others, random);
        }
        Stream<String> names = Stream.generate(
                        () -> given(heritage, gender, of.born().getYear(), others, random))
                .limit(TRIES);
        return kind < TWINS_MUCH_ALIKE
                ? names.max(Comparator.comparingInt(name -> alike(name, of.given())))
                        .orElse("Baby")
                : names.filter(name -> name.charAt(0) == of.given().charAt(0))
                        .findFirst()
                        .orElseGet(() -> given(heritage, gender, of.born().getYear(), others, random));
    }

    /** Nobody calls one child Harry and the other one Harrison, or one Muhammad Yusuf and the other one Yusuf. */
    static boolean areOneName(String left, String right) {
        String one = calledBy(left);
        String other = calledBy(right);
        return FamilyNameMishaps.plain(one).equals(FamilyNameMishaps.plain(other))
                || GivenNameMishaps.areForms(one, other);
    }

    /** Without the name of honour before it. */
    private static String calledBy(String given) {
        return given.substring(given.lastIndexOf(' ') + 1);
    }

    /** Letters in common at the beginning and at the end. */
    private static int alike(String left, String right) {
        int most = Math.min(left.length(), right.length());
        int start = 0;
        while (start < most && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    /** One in whose lists the given name stands. */
    static Heritage heritage(Learner of) {
        return Arrays.stream(Heritage.values())
                .filter(heritage -> heritage.has(calledBy(of.given()), of.gender()))
                .findFirst()
                .orElse(Heritage.BRITISH);
    }

    static String familyOfTheOtherSex(Heritage heritage, Learner of, String gender) {
        return gender.equals("F")
                ? heritage.family(of.family(), gender)
                : heritage == Heritage.POLISH ? of.family().replaceFirst("([sc]k)a$", "$1i") : of.family();
    }
}
