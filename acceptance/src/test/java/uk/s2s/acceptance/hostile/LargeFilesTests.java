package uk.s2s.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.cli.demo.Download;
import uk.s2s.cli.demo.WebPage;

/** Whatever the size, there is an answer, in memory that has a bound. */
@ExtendWith(Stage.class)
class LargeFilesTests {

    private static final long MEGABYTE = 1 << 20;
    private static final long MEMORY = 512 * MEGABYTE;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServiceProcess service;

    LargeFilesTests(ServiceProcess service) {
        this.service = service;
    }

    @Test
    void tenThousandPupilsArriveWhole() {
        Ctf file = Ctf.to(Person.THETFORD.number(), 10_000);
        Post drake = new Post(service.signedIn(Person.DRAKE));
        Post thetford = new Post(service.signedIn(Person.THETFORD));
        String reference = drake.send(file);
        await("the checks")
                .atMost(PATIENCE)
                .until(() -> drake.browser().open(Post.path(reference)).state().equals("Awaiting collection"));
        thetford.accept(reference);
        Download download = thetford.browser().download(Post.path(reference) + "/download");
        assertThat(Ctf.sha256(download.bytes())).isEqualTo(file.sha256());
        WebPage last = thetford.browser().open(Post.path(reference) + "/pupils/10000");
        assertThat(last.text()).contains("Pupil 10000 of 10000");
        assertThat(service.residentBytes()).isLessThan(MEMORY);
    }

    @Test
    void twoHundredMegabytesAreRefusedInWords(Chromium chromium, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("9262377_CTF_9266910_990.xml");
        try (RandomAccessFile zeros = new RandomAccessFile(file.toFile(), "rw")) {
            zeros.setLength(200 * MEGABYTE);
        }
        try (Secretary drake = Secretary.signedIn(service, chromium, Window.DESK, Person.DRAKE)) {
            drake.open("/upload");
            drake.page().locator("input[type=file]").setInputFiles(file);
            drake.press("Check and send");
            drake.page()
                    .locator(".govuk-error-summary")
                    .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE.toMillis()));
            assertThat(drake.text()).contains("larger than 100 MB", "nothing was sent");
        }
        assertThat(service.residentBytes()).isLessThan(MEMORY);
    }
}
