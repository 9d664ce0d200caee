package uk.s2s.service.schools.directory;

/** The file is none of the register's downloads. The explanation says what it is and what was expected. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String explanation;

    UnreadableFile(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    String explanation() {
        return explanation;
    }
}
