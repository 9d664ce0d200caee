package uk.s2s.register.jdbc;

import java.util.List;
import java.util.OptionalLong;
import uk.s2s.register.ReturnCodes;
import uk.s2s.register.Summary;
import uk.s2s.register.matching.MatchCandidate;

/**
 * What is to become of a record.
 *
 * @param learner whose ULN it gets
 * @param candidates who may be meant, where a person has to decide
 */
record Decision(int position, int returnCode, Summary summary, OptionalLong learner, List<MatchCandidate> candidates) {

    static Decision rejected(int position, int returnCode) {
        return new Decision(position, returnCode, Summary.REJECTED, OptionalLong.empty(), List.of());
    }

    static Decision unknownUln(int position) {
        return new Decision(
                position, ReturnCodes.TOO_MANY_OR_OTHER_ULN, Summary.NOT_FOUND, OptionalLong.empty(), List.of());
    }

    static Decision tooMany(int position) {
        return new Decision(
                position, ReturnCodes.TOO_MANY_OR_OTHER_ULN, Summary.POSSIBLE, OptionalLong.empty(), List.of());
    }

    static Decision possible(int position, List<MatchCandidate> candidates) {
        return new Decision(position, ReturnCodes.POSSIBLE, Summary.POSSIBLE, OptionalLong.empty(), candidates);
    }

    static Decision found(int position, int returnCode, long learner) {
        return new Decision(position, returnCode, Summary.EXISTS_UPDATED, OptionalLong.of(learner), List.of());
    }

    static Decision registered(int position, long learner) {
        return new Decision(position, ReturnCodes.REGISTERED, Summary.NEW, OptionalLong.of(learner), List.of());
    }

    Decision withCandidates(List<MatchCandidate> others) {
        return new Decision(position, returnCode, summary, learner, others);
    }
}
