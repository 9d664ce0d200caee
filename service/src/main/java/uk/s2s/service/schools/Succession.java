package uk.s2s.service.schools;

import java.util.List;
import java.util.Optional;

/**
 * Who took over.
 *
 * @param certain the only one, if there is no doubt
 */
record Succession(List<Organisation> open, Optional<Organisation> certain) {

    static final Succession NONE = new Succession(List.of(), Optional.empty());

    /** All heirs are known. */
    static Succession among(List<Organisation> open) {
        return new Succession(open, open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty());
    }

    /** There may be other heirs, or these may be none. */
    static Succession perhaps(List<Organisation> open) {
        return new Succession(open, Optional.empty());
    }
}
