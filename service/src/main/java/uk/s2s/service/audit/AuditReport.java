package uk.s2s.service.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param sealed how many entries the seals cover
 * @param removed how many of these were removed after their time
 * @param unsealed how many are too new to be sealed
 * @param head the newest seal; empty before the first
 * @param problems one sentence each; empty when the trail is as it was written
 */
record AuditReport(long sealed, long removed, long unsealed, Optional<AuditSeal> head, List<String> problems) {

    boolean intact() {
        return problems.isEmpty();
    }

    static final class Builder {

        private final List<String> problems = new ArrayList<>();
        private long sealed;
        private long removed;
        private long unsealed;

        void problem(String sentence) {
            problems.add(sentence);
        }

        void sealed(int entries) {
            sealed += entries;
        }

        void removed(int entries) {
            removed += entries;
        }

        void unsealed(long entries) {
            unsealed = entries;
        }

        AuditReport withHead(@Nullable AuditSeal head) {
            return new AuditReport(sealed, removed, unsealed, Optional.ofNullable(head), List.copyOf(problems));
        }
    }
}
