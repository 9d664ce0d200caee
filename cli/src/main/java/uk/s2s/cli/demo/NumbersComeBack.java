package uk.s2s.cli.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.s2s.identifiers.Uln;

/** A school sends a partial file and gets it back with a Unique Learner Number in it. */
final class NumbersComeBack implements Scene {

    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Pattern NUMBER = Pattern.compile("<UniqueLearnerNumber>([0-9]{10})</UniqueLearnerNumber>");

    @Override
    public String title() {
        return "A pupil gets a Unique Learner Number";
    }

    @Override
    public void play(Cast cast) {
        Browser school = cast.of(Person.RECEIVER);
        Narrator says = cast.says();
        LearnerFile file = LearnerFile.of(LocalDateTime.now(), new Random());
        says.expect(
                upload(school, file.asFullFile()).text().contains("does not appear to be a valid"),
                "a full file is not taken: the ULN service takes partial ones");
        WebPage taken = upload(school, file);
        says.expect(taken.heading().equals("File uploaded"), file.name() + " is taken");
        WebPage done = whenProcessed(school, taken);
        says.expect(isProcessed(done), "the Learning Records Service has processed it within seconds");
        Download response =
                school.download(done.html().select("a[href$=/response]").attr("href"));
        Matcher number = NUMBER.matcher(new String(response.bytes(), StandardCharsets.UTF_8));
        says.expect(
                number.find() && Uln.check(number.group(1)).isGood(),
                response.fileName() + " brings the pupil's number");
        says.expect(
                upload(school, file).heading().equals("You have uploaded this file before"),
                "the same file again is not handed in twice");
    }

    private static WebPage upload(Browser school, LearnerFile file) {
        WebPage page = school.open("/uln/upload");
        String terms = page.html().select("input[name=terms]").attr("value");
        return school.submit(page.form("/uln/upload").with("terms", terms).attach("file", file.name(), file.bytes()));
    }

    private static WebPage whenProcessed(Browser school, WebPage file) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        WebPage page = file;
        while (!isProcessed(page) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            page = school.open(file.address().getPath());
        }
        return page;
    }

    private static boolean isProcessed(WebPage page) {
        return !page.html().select("[data-state=PROCESSED]").isEmpty();
    }
}
