package uk.s2s.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;

/**
 * Somebody whom a description may be of.
 *
 * @param probability that it is, 0 to 1
 * @param found the number under which this learner was found, where that was merged into another since
 * @param levels how far each field agrees
 */
public record CandidateLearner(Learner learner, double probability, Optional<Uln> found, Map<Field, Level> levels) {

    /** A sentence for each field of which both sides say something. */
    public List<String> explanation() {
        return Explanation.of(levels);
    }

    @Override
    public String toString() {
        return "a candidate, %.2f".formatted(probability);
    }
}
