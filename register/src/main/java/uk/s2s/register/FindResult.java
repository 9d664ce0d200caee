package uk.s2s.register;

import java.util.List;
import uk.s2s.identifiers.Uln;

/** Whom a search of the register found. */
public sealed interface FindResult {

    record Nobody() implements FindResult {}

    /** More than ten may be meant; none is shown. */
    record TooMany() implements FindResult {}

    /** @param candidates 1 to 10, the likeliest first. A single one is no more than possible either */
    record Possible(List<CandidateLearner> candidates) implements FindResult {}

    record Exact(Learner learner) implements FindResult {}

    /**
     * The learner who was found had been merged into another.
     *
     * @param found the number of the one that was found
     */
    record Linked(Learner master, Uln found) implements FindResult {}

    record Invalid(List<FieldProblem> problems) implements FindResult {}
}
