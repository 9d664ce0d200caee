package uk.s2s.cli.link;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** A bar that fills while pairs are compared; silent where no person watches. */
final class ProgressLine implements LongConsumer {

    private static final int WIDTH = 30;
    private static final int EACH = 1 << 14;

    private final PrintWriter screen;
    private final boolean watched;
    private final long all;

    /** @param all pairs that there are to compare */
    ProgressLine(PrintWriter screen, boolean watched, long all) {
        this.screen = screen;
        this.watched = watched;
        this.all = Math.max(1, all);
    }

    @Override
    public void accept(long compared) {
        if (watched && compared % EACH == 0) {
            int filled = (int) Math.min(WIDTH, compared * WIDTH / all);
            screen.printf(
                    "\rComparing [%s%s] %,d of %,d pairs",
                    "#".repeat(filled), " ".repeat(WIDTH - filled), compared, all);
            screen.flush();
        }
    }

    void end() {
        if (watched) {
            screen.print("\r" + " ".repeat(WIDTH * 3) + "\r");
            screen.flush();
        }
    }
}
