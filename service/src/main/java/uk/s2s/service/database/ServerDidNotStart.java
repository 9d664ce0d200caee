package uk.s2s.service.database;

/** The embedded server ended instead of taking connections; the message is what it said. */
final class ServerDidNotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerDidNotStart(String message) {
        super(message);
    }

    boolean portIsTaken() {
        return String.valueOf(getMessage()).contains("Address already in use");
    }
}
