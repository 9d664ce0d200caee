package uk.s2s.service.schools.directory;

/**
 * A row of the register's file that was left out.
 *
 * @param line where it begins in the file, from 1
 * @param message what is wrong and what was expected
 */
public record Problem(long line, String message) {

    @Override
    public String toString() {
        return "Line %d: %s".formatted(line, message);
    }
}
