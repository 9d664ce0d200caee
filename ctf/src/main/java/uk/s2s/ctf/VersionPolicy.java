package uk.s2s.ctf;

import java.time.LocalDate;

/**
 * Which versions are taken as they are, which with a warning, and which not at all. The suppliers' own habit is the
 * default: the current and the previous version pass, others are warned of and still taken.
 *
 * @param current the version that schools' systems write now
 * @param usual others are warned of: the receiver's system may not import all of them
 * @param taken others are refused to the sender; where the two overlap not at all, every file is warned of or refused
 */
public record VersionPolicy(CtfVersion current, VersionRange usual, VersionRange taken) {

    private static final CtfVersion OLDEST_OF_ULN_FILES = new CtfVersion(10);

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
                current,
                new VersionRange(previous, current),
                new VersionRange(new CtfVersion(1), new CtfVersion(CtfVersion.NEWEST_POSSIBLE)));
    }

    /** The ULN service's text names 10, 11 and 12, which is old text: everything from 10 to the current one is taken. */
    public static VersionPolicy forUlnFiles(LocalDate today) {
        CtfVersion current = CtfVersion.on(today);
        VersionRange range = new VersionRange(OLDEST_OF_ULN_FILES, current);
        return new VersionPolicy(current, range, range);
    }

    /** The same, but for the versions that pass without a warning. */
    public VersionPolicy withUsual(VersionRange range) {
        return new VersionPolicy(current, range, taken);
    }

    /** The same, but for the versions that are taken at all. */
    public VersionPolicy withTaken(VersionRange range) {
        return new VersionPolicy(current, usual, range);
    }

    public Answer answer(CtfVersion version) {
        if (!taken.contains(version)) {
            return Answer.REFUSED;
        }
        if (usual.contains(version)) {
            return Answer.USUAL;
        }
        return version.compareTo(usual.oldest()) < 0 ? Answer.OLD : Answer.FUTURE;
    }
}
