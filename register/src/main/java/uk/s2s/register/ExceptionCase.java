package uk.s2s.register;

import java.util.List;

/**
 * An exception with all that is needed to settle it.
 *
 * @param candidates who may be meant, the likeliest first, as they stand in the register now
 * @param problems of the details that were sent
 */
public record ExceptionCase(BatchRecord record, List<CandidateLearner> candidates, List<FieldProblem> problems) {}
