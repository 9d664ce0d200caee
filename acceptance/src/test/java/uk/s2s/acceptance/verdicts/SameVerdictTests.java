package uk.s2s.acceptance.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.s2s.acceptance.stage.CommandLineTool;
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
        List<Path> files = new ArrayList<>(KeptFiles.samples("good"));
        files.addAll(KeptFiles.samples("faults"));
        List<String> args = new ArrayList<>(List.of("check", "--format", "json"));
        files.forEach(file -> args.add(file.toString()));
        List<String> answers = CommandLineTool.run(args);
        assertThat(answers).hasSameSizeAs(files);
        List<Sample> samples = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            samples.add(new Sample(files.get(at), answers.get(at)));
        }
        return samples;
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

    /** @param json as the command line printed it */
    record Sample(Path file, String json) {

        private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

        boolean isAccepted() {
            return json.contains("\"verdict\":\"ACCEPTED\"");
        }

        List<String> codes() {
            return CODE.matcher(json).results().map(found -> found.group(1)).toList();
        }

        boolean isFrom(Person person) {
            Matcher source = Pattern.compile("^\\d{3}(?:\\d{4}|LLLL)(?=_)")
                    .matcher(file.getFileName().toString());
            return source.find() && source.group().equals(person.number());
        }

        @Override
        public String toString() {
            return file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
        }
    }
}
