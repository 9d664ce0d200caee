package uk.s2s.register.jdbc;

import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/** Somebody who is about to be registered under a number that nobody has. */
record NewLearner(long id, Uln uln, LearnerDetails details) {

    private static final int BEST_TIER = 2;

    /** 0 for nothing verified, 1 for a relationship with the school, 2 for a document. As seen on live records. */
    static int tierLevel(LearnerDetails details) {
        String verification = details.text(LearnerField.VERIFICATION_TYPE);
        return verification.length() == 1 ? Math.min(BEST_TIER, verification.charAt(0) - '0') : BEST_TIER;
    }

    @Override
    public String toString() {
        return "a new learner";
    }
}
