package uk.s2s.register;

import java.util.List;

/** What came of registering a learner. */
public sealed interface Registration {

    record Registered(Learner learner) implements Registration {}

    record NotRegistered(Reason reason) implements Registration {}

    record Invalid(List<FieldProblem> problems) implements Registration {}

    /** Why there is no new learner (WSRC0021). Source: notes of a client of 2014. */
    enum Reason {
        EXISTS("The learner is registered already: search with the same details and use the ULN that is found"),
        NOT_SEARCHED("Search for the learner with the same details first, and register within two hours"),
        TOO_SOON("The search found learners who may be this one: look at each of them before registering"),
        SEARCH_NOT_FOLLOWED("The search found too many learners: search again with more details first");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        public String message() {
            return message;
        }
    }
}
