package uk.s2s.cli.demo;

import java.io.PrintWriter;

/** Tells what happens, a line for each step. */
final class Narrator {

    private final PrintWriter out;
    private int steps;
    private int failures;

    Narrator(PrintWriter out) {
        this.out = out;
    }

    void scene(String title) {
        out.printf("%n%s%n", title);
        out.flush();
    }

    void happened(String step) {
        steps++;
        line("✓", step);
    }

    /** A step that is checked: the scene ends where one is not so. */
    void expect(boolean so, String step) {
        if (!so) {
            throw new PageNotAsExpected("Expected, but not so: " + step);
        }
        happened(step);
    }

    void leftOut(String step) {
        line("-", step);
    }

    void failed(String why) {
        failures++;
        line("✗", why);
    }

    boolean end() {
        out.printf(
                "%n%s%n",
                failures == 0
                        ? "All %d steps are as they should be.".formatted(steps)
                        : "%d of the scenes failed.".formatted(failures));
        out.flush();
        return failures == 0;
    }

    private void line(String mark, String text) {
        out.printf("  %s %s%n", mark, text);
        out.flush();
    }
}
