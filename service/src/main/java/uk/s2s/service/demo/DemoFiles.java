package uk.s2s.service.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.demo.DemoFile.Outcome;
import uk.s2s.service.transfers.Collecting;
import uk.s2s.service.transfers.SendingWithoutForm;
import uk.s2s.service.transfers.Transfer;

/** Sends a few files between the schools of the demonstration, and collects some. */
@Component
@ConditionalOnWebApplication
public class DemoFiles {

    private static final UUID NOBODY = new UUID(0, 0);

    private final SendingWithoutForm sending;
    private final Collecting collecting;
    private final boolean wanted;

    DemoFiles(SendingWithoutForm sending, Collecting collecting, @Value("${s2s.demo-files}") boolean wanted) {
        this.sending = sending;
        this.collecting = collecting;
        this.wanted = wanted;
    }

    /** Once the service is up; not again where an earlier start has done it. */
    @EventListener(ApplicationReadyEvent.class)
    public void provide() {
        List<DemoFile> files = wanted ? read() : List.of();
        boolean isNew = true;
        for (int at = 0; at < files.size() && isNew; at++) {
            DemoFile file = files.get(at);
            Optional<Transfer> sent = sending.send(worksAt(file.school()), file.name(at), file.bytes(at));
            sent.ifPresent(transfer -> receive(file, transfer.reference()));
            isNew = sent.isPresent() || at > 0;
        }
    }

    private void receive(DemoFile file, String reference) {
        SignedIn receiver = worksAt(file.to());
        if (file.outcome() == Outcome.REJECTED) {
            collecting.reject(receiver, reference, "This pupil has not joined us");
        } else if (file.outcome() != Outcome.SENT) {
            collecting.accept(receiver, reference);
            confirm(file, receiver, reference);
        }
    }

    private void confirm(DemoFile file, SignedIn receiver, String reference) {
        if (file.outcome() == Outcome.COLLECTED) {
            collecting.download(receiver, reference);
            collecting.confirm(receiver, reference);
        }
    }

    private static SignedIn worksAt(String school) {
        return new SignedIn(NOBODY, "", "Demonstration", Role.SCHOOL_USER, school, "", false, false);
    }

    private static List<DemoFile> read() {
        var file = Objects.requireNonNull(DemoFiles.class.getResourceAsStream("demo-files.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(DemoFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
