package uk.s2s.acceptance.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.s2s.acceptance.stage.KeptFiles;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.cli.demo.WebPage;

/** {@code ./s2s check} and <i>Check only</i> on every sample for transfers. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVerdictTests {

    /** What nobody can know from the file alone: who is signed in, which schools are open and have given an address. */
    private static final Set<String> ONLY_THE_SERVICE_KNOWS =
            Set.of("source-not-yours", "destination-not-known", "destination-closed", "destination-not-told");

    private final Post drake;
    private final Post norfolk;

    SameVerdictTests(ServiceProcess service) {
        drake = new Post(service.signedIn(Person.DRAKE));
        norfolk = new Post(service.signedIn(Person.NORFOLK));
    }

    static List<Sample> samples() {
        return Sample.checked(List.of("good", "faults"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isTheSame(Sample sample) {
        Post sender = sample.isFrom(Person.NORFOLK) ? norfolk : drake;
        WebPage page = sender.browser()
                .submit(sender.form(KeptFiles.read(sample.file())).with("action", "check"));
        List<String> told = new ArrayList<>(page.findings());
        boolean knewMore = told.removeAll(ONLY_THE_SERVICE_KNOWS);
        assertThat(told).containsExactlyInAnyOrderElementsOf(sample.codes());
        if (!knewMore) {
            assertThat(page.outcomes()).containsExactly(sample.isAccepted() ? "WOULD_BE_SENT" : "REFUSED");
        }
    }
}
