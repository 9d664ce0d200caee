package uk.s2s.service.lostpupils;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.SendingWithoutForm;

/** Sends the files of a few invented lost pupils, with the demo accounts; those of an earlier start are repeats and are left out. */
@Component
@ConditionalOnWebApplication
class DemoLostPupils {

    private static final UUID NOBODY = new UUID(0, 0);

    private final SendingWithoutForm sending;
    private final boolean wanted;

    DemoLostPupils(SendingWithoutForm sending, @Value("${s2s.demo-lost-pupils}") boolean wanted) {
        this.sending = sending;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void provide() {
        if (wanted) {
            List<DemoLostPupil> pupils = read();
            for (int at = 0; at < pupils.size(); at++) {
                DemoLostPupil pupil = pupils.get(at);
                sending.send(sender(pupil.school()), pupil.fileName(at), pupil.file(at));
            }
        }
    }

    private static SignedIn sender(String school) {
        return new SignedIn(NOBODY, "", "Demonstration", Role.SCHOOL_USER, school, "", false, false);
    }

    private static List<DemoLostPupil> read() {
        var file = Objects.requireNonNull(DemoLostPupils.class.getResourceAsStream("demo-lost-pupils.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(DemoLostPupil::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
