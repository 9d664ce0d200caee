package uk.s2s.service.learners;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.register.FindResult;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Requester;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterBatches;

/** Puts a few invented learners into the register, with the demo accounts, so that the samples meet every kind of answer. */
@Component
@ConditionalOnWebApplication
class DemoLearners {

    static final Requester REQUESTER = new Requester("S2SDEM", "demo");

    private final LearnerRegister register;
    private final RegisterBatches batches;
    private final boolean wanted;

    DemoLearners(LearnerRegister register, RegisterBatches batches, @Value("${s2s.demo}") boolean wanted) {
        this.register = register;
        this.batches = batches;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void provide() {
        if (wanted) {
            List<SubmittedLearner> learners = read();
            LearnerDetails first = learners.get(0).details();
            if (register.findByDemographics(REQUESTER, first) instanceof FindResult.Nobody) {
                batches.submit(REQUESTER, learners);
            }
        }
    }

    private static List<SubmittedLearner> read() {
        var file = Objects.requireNonNull(DemoLearners.class.getResourceAsStream("demo-learners.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<List<String>> rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
            return rows.stream()
                    .skip(1)
                    .map(row -> new SubmittedLearner("", "", details(rows.get(0), row)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LearnerDetails details(List<String> names, List<String> texts) {
        return IntStream.range(0, names.size())
                .boxed()
                .reduce(
                        LearnerDetails.NONE,
                        (details, at) -> details.with(field(names.get(at)), texts.get(at)),
                        (one, other) -> other);
    }

    private static LearnerField field(String wireName) {
        return Arrays.stream(LearnerField.values())
                .filter(field -> field.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }
}
