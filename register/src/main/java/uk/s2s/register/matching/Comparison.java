package uk.s2s.register.matching;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The level that each field of two people reached. */
public final class Comparison {

    private static final Field[] FIELDS = Field.values();
    private static final int LEVELS = Level.values().length;

    private final Level[] levels;

    private Comparison(Level[] levels) {
        this.levels = levels;
    }

    public static Comparison of(Profile left, Profile right) {
        Level[] levels = new Level[FIELDS.length];
        Names.compare(left, right, levels);
        levels[Field.BORN.ordinal()] = left.born().level(right.born());
        levels[Field.GENDER.ordinal()] = same(left.gender(), right.gender());
        levels[Field.POSTCODE.ordinal()] = Places.postcode(left.postcode(), right.postcode());
        levels[Field.ADDRESS.ordinal()] = Places.address(left, right);
        levels[Field.TOWN.ordinal()] = Places.town(left.town(), right.town());
        return new Comparison(levels);
    }

    Comparison with(Field field, Level level) {
        Level[] changed = levels.clone();
        changed[field.ordinal()] = level;
        return new Comparison(changed);
    }

    private static Level same(int left, int right) {
        if (left == 0 || right == 0) {
            return Level.MISSING;
        }
        return left == right ? Level.EXACT : Level.DIFFERENT;
    }

    public Level level(Field field) {
        return levels[field.ordinal()];
    }

    /**
     * The row of the weights by which a field is to be judged: for street and town it depends on the postcode, since who
     * moves changes all three.
     */
    int row(Field field) {
        boolean ofHome = field == Field.ADDRESS || field == Field.TOWN;
        Level postcode = level(Field.POSTCODE);
        boolean elsewhere = postcode == Level.DIFFERENT || postcode == Level.NEAR;
        return field.ordinal() + (ofHome && elsewhere ? FIELDS.length : 0);
    }

    /** What {@code matching-weights.csv} calls the row. */
    public String rowName(Field field) {
        return row(field) == field.ordinal() ? field.toString() : field + Weights.ELSEWHERE;
    }

    /** One number for each combination of levels. */
    int pattern() {
        int pattern = 0;
        for (Level level : levels) {
            pattern = pattern * LEVELS + level.ordinal();
        }
        return pattern;
    }

    static Comparison ofPattern(int pattern) {
        Level[] levels = new Level[FIELDS.length];
        int rest = pattern;
        for (int at = levels.length - 1; at >= 0; at--) {
            levels[at] = Level.values()[rest % LEVELS];
            rest /= LEVELS;
        }
        return new Comparison(levels);
    }

    /** Such as {@code given=exact family=close born=exact …}, without the fields of which one side says nothing. */
    @Override
    public String toString() {
        return Arrays.stream(FIELDS)
                .filter(field -> level(field) != Level.MISSING)
                .map(field -> field + "=" + level(field))
                .collect(Collectors.joining(" "));
    }
}
