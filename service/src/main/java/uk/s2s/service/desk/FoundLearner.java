package uk.s2s.service.desk;

import java.util.List;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerField;

/** A line of what a register administrator's search found. */
public record FoundLearner(String uln, String name, String born, String postcode, String how) {

    static List<FoundLearner> of(FindResult found) {
        if (found instanceof FindResult.Exact exact) {
            return List.of(of(exact.learner(), "All five details are the same"));
        }
        if (found instanceof FindResult.Linked linked) {
            return List.of(of(linked.master(), "Found by a ULN that was merged into this one"));
        }
        return found instanceof FindResult.Possible possible
                ? possible.candidates().stream().map(FoundLearner::of).toList()
                : List.of();
    }

    private static FoundLearner of(CandidateLearner candidate) {
        return of(candidate.learner(), "Possible");
    }

    private static FoundLearner of(Learner learner, String how) {
        return new FoundLearner(
                learner.uln().value(),
                name(learner),
                text(learner, LearnerField.DATE_OF_BIRTH),
                text(learner, LearnerField.LAST_KNOWN_POST_CODE),
                how);
    }

    static String name(Learner learner) {
        return text(learner, LearnerField.GIVEN_NAME) + " " + text(learner, LearnerField.FAMILY_NAME);
    }

    private static String text(Learner learner, LearnerField field) {
        return LearnerWords.value(field, learner.details().text(field));
    }

    @Override
    public String toString() {
        return "a learner found";
    }
}
