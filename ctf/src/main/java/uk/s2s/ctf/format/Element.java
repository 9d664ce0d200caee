package uk.s2s.ctf.format;

import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Severity;

/**
 * One row of the element table. Groups that stand in several places, such as an address, are described once: the parent
 * is a name, not a path.
 *
 * @param order row in the table, which orders siblings as they are written
 * @param parent name of the group it stands in; empty for the root
 * @param choice elements of one group with the same choice exclude each other; empty if there is none
 * @param codes the list of a {@link ValueType#CODE}; null if there is none
 * @param maxLength in characters, never certain; 0 if unknown
 * @param since first version that has the element; 0 if all known ones do
 * @param until last version that has it; 99 if the newest does
 * @param ifMissing null if nothing is said of its absence
 * @param ifWrong what a value of another type weighs; null if nothing is said
 * @param uln what becomes of it in a file for the ULN service; null outside a pupil's own items
 * @param alsoReadAs a misspelling that old programs write; empty if there is none
 * @param label for people
 * @param note for people; may be empty
 */
public record Element(
        int order,
        String parent,
        String name,
        Occurs occurs,
        String choice,
        ValueType type,
        @Nullable CodeList codes,
        int maxLength,
        int since,
        int until,
        @Nullable Severity ifMissing,
        @Nullable Severity ifWrong,
        Certainty certainty,
        @Nullable UlnUse uln,
        String alsoReadAs,
        String label,
        String note) {

    public boolean isGroup() {
        return type == ValueType.GROUP;
    }

    public boolean isIn(int version) {
        return since <= version && version <= until;
    }

    /** Whether some known version does not have it. */
    public boolean isVersioned() {
        return since > 0 || until < CtfVersion.NEWEST_POSSIBLE;
    }

    /** Whether a reader may take the name for this one: wrong capitals, or an old misspelling. */
    public boolean isProbably(String someName) {
        return someName.equalsIgnoreCase(name) || someName.equals(alsoReadAs);
    }
}
