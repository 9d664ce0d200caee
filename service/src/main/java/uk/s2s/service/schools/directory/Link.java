package uk.s2s.service.schools.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One establishment took over from another.
 *
 * @param kind such as "merged"; empty for a plain successor
 * @param since null if not known
 * @param predecessorName as the register's link calls it, or null
 */
record Link(
        int predecessor,
        int successor,
        String kind,
        @Nullable LocalDate since,
        @Nullable String predecessorName,
        @Nullable String successorName) {

    /** Of {@code succession}, and of the links that wait to become it. */
    static final String COLUMNS = "predecessor, successor, kind, since, predecessor_name, successor_name";

    static final List<String> NEEDED = List.of("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate");

    /** Empty for links of other kinds, such as a school with its sixth form centre. The register has each link twice. */
    static Optional<Link> read(Row row) {
        int urn = row.urn("URN");
        int other = row.urn("LinkURN");
        String name = row.text("LinkName");
        String type = row.text("LinkType").toLowerCase(Locale.ROOT);
        LocalDate since = row.day("LinkEstablishedDate");
        if (urn == other) {
            return Optional.empty();
        }
        if (type.startsWith("successor")) {
            return Optional.of(new Link(urn, other, kind(type), since, null, name));
        }
        if (type.startsWith("predecessor") || type.equals("result of amalgamation")) {
            return Optional.of(new Link(other, urn, kind(type), since, name, null));
        }
        return Optional.empty();
    }

    /** In the order of {@link #COLUMNS}. */
    @Nullable
    Object[] values() {
        return new @Nullable Object[] {predecessor, successor, kind, since, predecessorName, successorName};
    }

    private static String kind(String type) {
        if (type.startsWith("result")) {
            return "amalgamated";
        }
        int hyphen = type.indexOf('-');
        return hyphen < 0 ? "" : type.substring(hyphen + 1).strip();
    }
}
