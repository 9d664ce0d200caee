package uk.s2s.cli.demo;

import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Sends files, each under the next number that is free in this school year. */
final class Outbox {

    private static final int NUMBERS = 999;
    private static final String USED = "file-name-used";

    private final Cast cast;
    private final Random random = new Random();
    private int last = random.nextInt(NUMBERS);

    Outbox(Cast cast) {
        this.cast = cast;
    }

    SentFile send(String destination) {
        return send(destination, UnaryOperator.identity());
    }

    /** @param spoil what goes wrong with the file before it is sent */
    SentFile send(String destination, UnaryOperator<LeaverFile> spoil) {
        for (int tries = 0; tries < NUMBERS; tries++) {
            last = last % NUMBERS + 1;
            LeaverFile file = spoil.apply(LeaverFile.to(destination, last, LocalDateTime.now(), random));
            WebPage answer = upload(file);
            if (!answer.findings().contains(USED)) {
                return new SentFile(file, answer);
            }
        }
        throw new PageNotAsExpected("All 999 file names to " + destination + " are used up in this school year");
    }

    /** Sends the very same file once more. */
    WebPage upload(LeaverFile file) {
        Browser browser = cast.of(Person.SENDER);
        Form form = browser.open("/upload").form("/upload/result");
        return browser.submit(form.attach("files", file.name(), file.bytes()).with("action", "send"));
    }
}
