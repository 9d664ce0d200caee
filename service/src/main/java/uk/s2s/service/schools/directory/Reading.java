package uk.s2s.service.schools.directory;

import java.util.ArrayList;
import java.util.List;

/** What came of reading a file: how many rows it has, and which could not be used. */
final class Reading {

    private static final int NAMED = 20;
    private static final long BAD_ROWS_PER_HUNDRED = 1;

    private final List<Problem> problems = new ArrayList<>();
    private long rows;
    private long leftOut;

    void row() {
        rows++;
    }

    void leaveOut(long line, String why) {
        leftOut++;
        if (problems.size() < NAMED) {
            problems.add(new Problem(line, why));
        }
    }

    long rows() {
        return rows;
    }

    long leftOut() {
        return leftOut;
    }

    /** The first of the rows left out. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether so much is wrong that the file as a whole must be. */
    boolean tooBad() {
        return rows == 0 || leftOut * 100 > rows * BAD_ROWS_PER_HUNDRED;
    }
}
