package uk.s2s.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Folders;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.cli.demo.Browser;
import uk.s2s.cli.demo.Form;
import uk.s2s.cli.demo.WebPage;

/** Fingers that press twice, lines that break, sessions that end. */
@ExtendWith(Stage.class)
class BadLuckTests {

    /** Pupils whose file is so large that it is written to disk while it comes in. */
    private static final int MANY = 19_000;

    private final ServiceProcess service;
    private final Post drake;

    BadLuckTests(ServiceProcess service) {
        this.service = service;
        this.drake = new Post(service.signedIn(Person.DRAKE));
    }

    @Test
    void uploadPressedTwiceIsOneTransfer() {
        Ctf file = Ctf.to(Person.THETFORD);
        Form form = drake.form(file);
        List<WebPage> answers = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> drake.browser().submit(form)))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.summary("SHA-256")).isEqualTo(file.sha256()));
        assertThat(answers).extracting(answer -> answer.summary("Reference")).containsOnly(reference(answers));
        assertThat(timesSent(file)).isOne();
    }

    @Test
    void sameFileInAnotherFormIsToldItsFirstReceipt() {
        Ctf file = Ctf.to(Person.THETFORD);
        String first = drake.send(file);
        WebPage again = drake.upload(file);
        assertThat(again.outcomes()).containsExactly("REPEATED");
        assertThat(again.summary("Reference")).isEqualTo(first);
    }

    @Test
    void sameNameWithOtherContentIsRefused() {
        Ctf file = Ctf.to(Person.THETFORD);
        drake.send(file);
        WebPage other = drake.upload(file.with("Tamsin", "Tabitha"));
        assertThat(other.outcomes()).containsExactly("REFUSED");
        assertThat(other.findings()).contains("file-name-used");
    }

    @Test
    void brokenConnectionLeavesNothing() {
        Path uploads = service.data().resolve("uploads");
        Ctf file = Ctf.to(Person.THETFORD.number(), MANY);
        new BrokenUpload(service, drake.browser().cookies(), drake.form(file))
                .breakOff(() -> !Folders.isEmpty(uploads));
        await("nothing left in the folder of uploads").until(() -> Folders.isEmpty(uploads));
        assertThat(timesSent(file)).isZero();
    }

    @Test
    void endedSessionIsSentToSignInWithoutLoss() {
        Browser browser = service.signedIn(Person.DRAKE);
        Ctf file = Ctf.to(Person.THETFORD);
        Form form = new Post(browser).form(file);
        browser.forgetCookies();
        WebPage answer = browser.submit(form);
        assertThat(answer.heading()).isEqualTo("Sign in");
        assertThat(answer.text()).contains("Your session had ended, so nothing was sent", "choose the file again");
        assertThat(timesSent(file)).isZero();
    }

    private static String reference(List<WebPage> answers) {
        return answers.get(0).summary("Reference");
    }

    private long timesSent(Ctf file) {
        return drake.browser().open("/sent").html().select("tbody a").eachText().stream()
                .filter(file.name()::equals)
                .count();
    }
}
