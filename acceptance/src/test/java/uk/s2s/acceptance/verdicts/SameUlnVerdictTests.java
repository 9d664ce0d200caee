package uk.s2s.acceptance.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

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

/** {@code ./s2s check --for uln} and the upload page of the ULN service on every sample. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameUlnVerdictTests {

    private static final Set<String> TAKEN = Set.of("TAKEN", "REPEATED", "NOBODY_LEFT");

    private final Post thetford;

    SameUlnVerdictTests(ServiceProcess service) {
        thetford = new Post(service.signedIn(Person.THETFORD));
    }

    static List<Sample> samples() {
        return Sample.checked(List.of("uln", "uln-faults", "good", "faults"), "--for", "uln");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isTheSame(Sample sample) {
        WebPage page = thetford.uploadForUlns(KeptFiles.read(sample.file()));
        assertThat(page.findings()).containsExactlyInAnyOrderElementsOf(sample.codes());
        assertThat(page.outcomes()).singleElement().satisfies(outcome -> {
            if (sample.isAccepted()) {
                assertThat(outcome).isIn(TAKEN);
            } else {
                assertThat(outcome).isEqualTo("REFUSED");
            }
        });
    }
}
