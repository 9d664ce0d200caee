package uk.s2s.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Folders;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.Postbox;
import uk.s2s.acceptance.stage.Postbox.Letter;
import uk.s2s.acceptance.stage.ServiceProcess;

/** Service and database are killed while files come in: what has a receipt is there afterwards, and told of once. */
class KillTests {

    private static final List<Victim> ROUNDS =
            List.of(Victim.SERVICE, Victim.DATABASE, Victim.BOTH, Victim.DATABASE, Victim.SERVICE);
    private static final int RECEIPTS_BEFORE = 8;
    private static final int RECEIPTS_AFTER = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder = Folders.make();
    private final Postbox postbox = new Postbox();
    private final Map<String, Ctf> receipts = new HashMap<>();
    private ServiceProcess service = start();

    private ServiceProcess start() {
        return ServiceProcess.start(folder.resolve("data"), postbox.settings());
    }

    @AfterEach
    void cleanUp() {
        service.close();
        postbox.close();
        Folders.remove(folder);
    }

    @Test
    void nothingWithReceiptIsLostNorToldTwice() {
        ROUNDS.forEach(this::killInTheMidstOfUploads);
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(ROUNDS.size() * RECEIPTS_BEFORE);
        everyFileIsThere();
        nobodyIsToldTwice();
    }

    private void killInTheMidstOfUploads(Victim victim) {
        Senders senders = new Senders(service);
        await("receipts").atMost(PATIENCE).until(() -> senders.receipts().size() >= RECEIPTS_BEFORE);
        victim.kill(service);
        if (victim == Victim.DATABASE) {
            int before = senders.receipts().size();
            await("receipts from the service that has its database back")
                    .atMost(PATIENCE)
                    .until(() -> senders.receipts().size() >= before + RECEIPTS_AFTER);
            senders.stop();
        } else {
            senders.stop();
            service = start();
        }
        receipts.putAll(senders.receipts());
    }

    private void everyFileIsThere() {
        Post thetford = new Post(service.signedIn(Person.THETFORD));
        receipts.forEach((reference, file) -> {
            thetford.accept(reference);
            byte[] bytes = thetford.browser()
                    .download(Post.path(reference) + "/download")
                    .bytes();
            assertThat(bytes).as(file.name()).isEqualTo(file.bytes());
        });
    }

    /** A notice that a killed node had in its hands may have left or not: it is shown to the administrator instead. */
    private void nobodyIsToldTwice() {
        NoticeList notices = new NoticeList(service.signedIn(Person.ADMINISTRATOR));
        await("all notices to be dealt with")
                .atMost(PATIENCE)
                .until(() -> !notices.states().containsValue("Waiting"));
        Map<String, String> states = notices.states();
        List<Letter> letters = postbox.letters();
        assertThat(letters).extracting(Letter::id).doesNotHaveDuplicates();
        receipts.forEach((reference, file) -> {
            long told = letters.stream()
                    .filter(letter -> letter.text().contains(file.name()))
                    .count();
            assertThat(told).as(file.name()).isLessThanOrEqualTo(1);
            assertThat(told == 1 || List.of("Being sent", "Perhaps sent").contains(states.get(reference)))
                    .as("%s is told of, or the administrator is (%s)", file.name(), states.get(reference))
                    .isTrue();
        });
    }
}
