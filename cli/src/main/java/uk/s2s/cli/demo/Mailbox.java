package uk.s2s.cli.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The development mailbox, which takes the notices where no mail server is set. */
final class Mailbox {

    private static final String PATH = "/development/mailbox";
    private static final int NEWEST = 10;
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Browser browser;

    Mailbox(Browser browser) {
        this.browser = browser;
    }

    /** Not there when the service sends real e-mail, or is not in development. */
    boolean isThere() {
        return browser.open(PATH).status() == 200;
    }

    /**
     * The e-mail to somebody that names a file, as soon as it is there; it may come a moment after what it tells of.
     *
     * @return all of its text, or empty if it did not come in half a minute
     */
    Optional<String> find(String to, String fileName) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < end) {
            Optional<String> found =
                    messagesTo(to).filter(text -> text.contains(fileName)).findFirst();
            if (found.isPresent()) {
                return found;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }

    private Stream<String> messagesTo(String to) {
        return browser.open(PATH).html().select("tbody tr").stream()
                .filter(row -> row.text().contains(to))
                .limit(NEWEST)
                .map(row -> browser.open(row.select("a").attr("href")).text());
    }
}
