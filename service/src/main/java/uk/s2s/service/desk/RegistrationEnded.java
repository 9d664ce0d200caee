package uk.s2s.service.desk;

/** The organisation was registered with the Learner Register and is not any more. */
final class RegistrationEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistrationEnded() {
        super("the organisation's registration with the Learner Register has ended", null, false, false);
    }
}
