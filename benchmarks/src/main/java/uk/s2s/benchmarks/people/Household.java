package uk.s2s.benchmarks.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The children of one home. */
final class Household {

    private static final double[] CHILDREN = {0.44, 0.37, 0.13, 0.05, 0.01};
    private static final double TWIN_BIRTHS = 0.016;
    private static final double OTHER_FAMILY_NAME = 0.07;
    private static final double SHARED_HOME = 0.004;
    private static final double FIRST_OF_JANUARY = 0.004;
    private static final double[] MIDDLE_NAMES = {0.30, 0.58, 0.12};
    private static final int FIRST_YEAR = 1995;
    private static final int YEARS = 20;
    private static final int LONGEST_YEAR_GAP = 5;
    private static final int DAYS = 365;

    private final long number;
    private final RandomGenerator random;
    private final Heritage heritage;
    private final String family;
    private final Home home;

    Household(long number, RandomGenerator random) {
        this.number = number;
        this.random = random;
        heritage = Heritage.draw(random);
        family = heritage.family(random);
        home = Draw.happens(SHARED_HOME, random) ? Places.ENGLAND.shared(random) : Places.ENGLAND.draw(random);
    }

    /** The eldest first. */
    List<Learner> children() {
        List<Learner> children = new ArrayList<>();
        int births = 1 + Draw.share(CHILDREN, random);
        int year = FIRST_YEAR + random.nextInt(YEARS);
        for (int birth = 0; birth < births; birth++) {
            Learner child = child(children, day(year, random));
            children.add(child);
            if (Draw.happens(TWIN_BIRTHS, random)) {
                children.add(brotherOrSister(child, heritage, children, id(children.size()), child.born(), random));
            }
            year += 1 + random.nextInt(LONGEST_YEAR_GAP);
        }
        return children;
    }

    private long id(int child) {
        return number * Population.MOST_CHILDREN + child;
    }

    private Learner child(List<Learner> elder, LocalDate born) {
        String gender = gender(random);
        String given = Siblings.given(heritage, gender, born.getYear(), elder, random);
        String own = Draw.happens(OTHER_FAMILY_NAME, random) ? heritage.family(random) : family;
        return new Learner(
                id(elder.size()),
                given,
                middle(heritage, gender, born.getYear(), random),
                heritage.family(own, gender),
                "",
                born,
                gender,
                home);
    }

    /**
     * Of nobody's heritage in particular: for names it looks at those of the one who is known.
     *
     * @param others whose names are taken
     */
    static Learner brotherOrSister(Learner of, List<Learner> others, long id, LocalDate born, RandomGenerator random) {
        return brotherOrSister(of, Siblings.heritage(of), others, id, born, random);
    }

    private static Learner brotherOrSister(
            Learner of, Heritage heritage, List<Learner> others, long id, LocalDate born, RandomGenerator random) {
        boolean twins = born.equals(of.born());
        String gender = twins && random.nextBoolean() ? of.gender() : gender(random);
        String given = twins
                ? Siblings.twin(heritage, gender, of, others, random)
                : Siblings.given(heritage, gender, born.getYear(), others, random);
        return new Learner(
                id,
                given,
                middle(heritage, gender, born.getYear(), random),
                gender.equals(of.gender()) ? of.family() : Siblings.familyOfTheOtherSex(heritage, of, gender),
                "",
                born,
                gender,
                of.home());
    }

    private static String gender(RandomGenerator random) {
        return random.nextInt(1000) < 487 ? "F" : "M";
    }

    private static String middle(Heritage heritage, String gender, int year, RandomGenerator random) {
        int count = Draw.share(MIDDLE_NAMES, random);
        StringBuilder middle = new StringBuilder();
        for (int at = 0; at < count; at++) {
            middle.append(at == 0 ? "" : " ").append(heritage.middle(gender, year, random));
        }
        return middle.toString();
    }

    /** Any day of the year alike, but for those whose day nobody knew. */
    static LocalDate day(int year, RandomGenerator random) {
        return LocalDate.ofYearDay(year, Draw.happens(FIRST_OF_JANUARY, random) ? 1 : 1 + random.nextInt(DAYS));
    }
}
