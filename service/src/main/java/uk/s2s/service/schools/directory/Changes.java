package uk.s2s.service.schools.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import would change.
 *
 * @param openNow schools that take files now
 * @param groups those kinds that occur, in order
 */
public record Changes(int openNow, List<Group> groups) {

    /** Above this share of the open schools an import closes more than a year does: it must be meant. */
    static final int MANY_CLOSED_PER_HUNDRED = 5;

    /**
     * @param first the first of them, for people to look at
     */
    public record Group(ChangeKind kind, int count, List<Change> first) {

        public String title() {
            return kind.title(count);
        }
    }

    /**
     * @param number null if it has none
     * @param detail what it was and will be; empty where the kind says all
     */
    public record Change(@Nullable String number, String name, String detail) {}

    public boolean nothing() {
        return groups.stream().allMatch(group -> group.kind() == ChangeKind.MISSING);
    }

    /** Whether so many schools would close that this has to be confirmed by itself. */
    public boolean closesMany() {
        return count(ChangeKind.CLOSED) * 100L > (long) openNow * MANY_CLOSED_PER_HUNDRED;
    }

    public int count(ChangeKind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .mapToInt(Group::count)
                .sum();
    }

    /** The counts in words; the same for the same changes. */
    public String summary() {
        return nothing() ? "nothing changes" : groups.stream().map(Group::title).collect(Collectors.joining("; "));
    }
}
