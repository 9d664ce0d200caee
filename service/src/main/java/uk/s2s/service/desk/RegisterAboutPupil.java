package uk.s2s.service.desk;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Learner;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;

/** The pupil in the Learner Register, under each number that was ever the pupil's, with every change. */
@Component
@Order(3)
class RegisterAboutPupil implements HeldAboutPupil {

    /** A view for the export leads nowhere. */
    private static final UUID NO_LOOK = new UUID(0, 0);

    private final LearnerRegister register;

    RegisterAboutPupil(LearnerRegister register) {
        this.register = register;
    }

    @Override
    public String title() {
        return "The Learner Register";
    }

    @Override
    public long count(Subject subject) {
        return learners(subject).size();
    }

    @Override
    public void write(Subject subject, PupilExport export) throws IOException {
        for (Learner learner : learners(subject)) {
            LearnerView view = LearnerView.of(NO_LOOK, learner, register.history(learner.uln()));
            export.heading("Unique Learner Number " + view.uln());
            export.paragraph("In the register since " + view.created() + ".");
            export.table(
                    "What it says",
                    List.of("What", "Value"),
                    view.fields().stream()
                            .map(line -> List.of(line.label(), line.value()))
                            .toList());
            export.table(
                    "How it changed",
                    List.of("When", "What", "Why", "Changes"),
                    view.history().stream()
                            .map(step ->
                                    List.of(step.when(), step.what(), step.reason(), String.join("; ", step.changes())))
                            .toList());
        }
    }

    /** Numbers that were merged are all the pupil's. */
    private List<Learner> learners(Subject subject) {
        Set<Uln> ulns = new LinkedHashSet<>(subject.ulns());
        for (Uln uln : subject.ulns()) {
            register.learner(uln)
                    .ifPresent(learner -> Stream.concat(learner.master().stream(), learner.linked().stream())
                            .forEach(ulns::add));
        }
        return ulns.stream()
                .map(uln -> register.learner(uln).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
