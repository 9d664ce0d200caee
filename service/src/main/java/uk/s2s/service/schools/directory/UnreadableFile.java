package uk.s2s.service.schools.directory;

/** The file is none of the register's downloads. The message says what it is and what was expected. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        super(message);
    }
}
