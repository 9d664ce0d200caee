package uk.s2s.ctf;

import java.time.LocalDate;

/**
 * Which versions are taken as they are, which with a warning, and which not at all. The suppliers' own habit is the
 * default: the current and the previous version pass, others are warned of and still taken.
 *
 * @param current the version that schools' systems write now
 * @param oldestUsual older ones are warned of
 * @param newestUsual newer ones are warned of
 * @param oldestTaken older ones are refused
 * @param newestTaken newer ones are refused
 */
public record VersionPolicy(
        CtfVersion current,
        CtfVersion oldestUsual,
        CtfVersion newestUsual,
        CtfVersion oldestTaken,
        CtfVersion newestTaken) {

    /** What is to be said of a file of some version. */
    public enum Answer {
        USUAL,
        OLD,
        FUTURE,
        REFUSED
    }

    /** Current and previous pass; in the last months of a school year the next one's test files are warned of. */
    public static VersionPolicy forTransfers(LocalDate today) {
        CtfVersion current = CtfVersion.on(today);
        CtfVersion previous = new CtfVersion(Math.max(1, current.number() - 1));
        return new VersionPolicy(
                current, previous, current, new CtfVersion(1), new CtfVersion(CtfVersion.NEWEST_POSSIBLE));
    }

    /** The ULN service's text names 10, 11 and 12, which is old text: everything from 10 to the current one is taken. */
    public static VersionPolicy forUlnFiles(LocalDate today) {
        CtfVersion current = CtfVersion.on(today);
        CtfVersion ten = new CtfVersion(10);
        return new VersionPolicy(current, ten, current, ten, current);
    }

    public Answer answer(CtfVersion version) {
        if (version.compareTo(oldestTaken) < 0 || version.compareTo(newestTaken) > 0) {
            return Answer.REFUSED;
        }
        if (version.compareTo(oldestUsual) < 0) {
            return Answer.OLD;
        }
        return version.compareTo(newestUsual) > 0 ? Answer.FUTURE : Answer.USUAL;
    }
}
