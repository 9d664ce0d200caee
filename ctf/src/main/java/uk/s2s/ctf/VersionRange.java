package uk.s2s.ctf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From one version to another, both included; written {@code 24-26}, or {@code 25} for one alone. */
public record VersionRange(CtfVersion oldest, CtfVersion newest) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9.]+)(?:-([0-9.]+))?");

    public VersionRange {
        if (oldest.compareTo(newest) > 0) {
            throw new IllegalArgumentException("The older version comes first, not " + oldest + " to " + newest);
        }
    }

    /** Empty for anything else, and when the older version comes last. */
    public static Optional<VersionRange> parse(String text) {
        Matcher written = WRITTEN.matcher(text.replace(" ", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        Optional<CtfVersion> from = CtfVersion.parse(written.group(1));
        Optional<CtfVersion> to = written.group(2) == null ? from : CtfVersion.parse(written.group(2));
        return from.flatMap(oldest ->
                to.filter(newest -> oldest.compareTo(newest) <= 0).map(newest -> new VersionRange(oldest, newest)));
    }

    boolean contains(CtfVersion version) {
        return oldest.compareTo(version) <= 0 && version.compareTo(newest) <= 0;
    }

    @Override
    public String toString() {
        return oldest + " to " + newest;
    }
}
