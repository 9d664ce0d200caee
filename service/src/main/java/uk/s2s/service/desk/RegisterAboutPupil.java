package uk.s2s.service.desk;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Change;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.matching.Person;
import uk.s2s.service.pages.Times;
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
        List<Learner> learners = learners(subject);
        List<Learner> own = learners.stream()
                .filter(learner -> !subject.isAnother(person(learner.details())))
                .toList();
        Set<Uln> ulns = own.stream().map(Learner::uln).collect(Collectors.toSet());
        learners.stream().filter(learner -> !own.contains(learner)).forEach(other -> {
            export.heading("A learner in the register since " + Times.second(other.created()));
            export.aside(other.uln().value());
        });
        for (Learner learner : own) {
            LearnerView view = LearnerView.of(NO_LOOK, learner, history(learner, ulns));
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
                    List.of("When", "What", "Changes"),
                    view.history().stream()
                            .map(step -> List.of(step.when(), step.what(), String.join("; ", step.changes())))
                            .toList());
        }
    }

    /** Reasons are left out, since they may be about others; so is a number that is not the pupil's, or is not merged with this one any more. */
    private List<Change> history(Learner learner, Set<Uln> own) {
        return register.history(learner.uln()).stream()
                .map(change -> new Change(
                        change.at(),
                        change.by(),
                        change.action(),
                        "",
                        change.before(),
                        change.after(),
                        change.other().filter(own::contains).filter(uln -> isMerged(learner, uln))))
                .toList();
    }

    private static boolean isMerged(Learner learner, Uln other) {
        return learner.linked().contains(other) || learner.master().equals(Optional.of(other));
    }

    static Person person(LearnerDetails details) {
        return new Person(
                details.text(LearnerField.GIVEN_NAME)
                        + " " + details.text(LearnerField.MIDDLE_OTHER_NAME)
                        + " " + details.text(LearnerField.PREFERRED_GIVEN_NAME),
                details.text(LearnerField.FAMILY_NAME),
                details.text(LearnerField.PREVIOUS_FAMILY_NAME) + " "
                        + details.text(LearnerField.FAMILY_NAME_AT_AGE_16),
                details.text(LearnerField.DATE_OF_BIRTH),
                "",
                "",
                "",
                "");
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
