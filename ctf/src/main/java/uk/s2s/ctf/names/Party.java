package uk.s2s.ctf.names;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.s2s.identifiers.SchoolNumber;

/**
 * What a name has where the number of a sender or receiver belongs.
 *
 * @param meant empty when it cannot be told
 * @param letters how the count of the letters X, M or L departs from the form we write
 */
record Party(Optional<Destination> meant, Letters letters) {

    enum Letters {
        RIGHT,
        /** Eight X or M: printed in some guides, and harmless. */
        EIGHT,
        MISCOUNTED
    }

    private static final Pattern SCHOOL = Pattern.compile("[0-9]{3}(?:[0-9]{4}|L+)");

    static Party read(String written) {
        String text = written.replaceAll("[ /-]", "").toUpperCase(Locale.ROOT);
        if (SCHOOL.matcher(text).matches()) {
            return school(text);
        }
        if (text.matches("X{4,}")) {
            return new Party(Optional.of(new Destination.Unknown()), letters(text));
        }
        if (text.matches("M{4,}")) {
            return new Party(Optional.of(new Destination.OutsideSector()), letters(text));
        }
        return new Party(Optional.empty(), Letters.RIGHT);
    }

    private static Party school(String text) {
        if (text.endsWith("L") && text.length() != 7) {
            return new Party(school(text.substring(0, 3) + "LLLL").meant(), Letters.MISCOUNTED);
        }
        return new Party(Optional.of(new Destination.School(new SchoolNumber(text))), Letters.RIGHT);
    }

    private static Letters letters(String text) {
        return text.length() == 7 ? Letters.RIGHT : text.length() == 8 ? Letters.EIGHT : Letters.MISCOUNTED;
    }

    /** Whether a file can come from here: a school, an LA, or the X form, which counts as an unknown sender. */
    boolean canSend() {
        return meant.isPresent() && !(meant.get() instanceof Destination.OutsideSector);
    }

    /** The school or LA; empty for the X and M forms. */
    Optional<SchoolNumber> school() {
        return meant.filter(Destination.School.class::isInstance)
                .map(destination -> ((Destination.School) destination).number());
    }
}
