package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerField;
import uk.s2s.register.SentRecord;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;

/** What was sent of the pupil to the Learner Register in batches, while it is kept. */
@Component
@Order(3)
class BatchesAboutPupil implements HeldAboutPupil {

    private final LearnerRegister register;

    BatchesAboutPupil(LearnerRegister register) {
        this.register = register;
    }

    @Override
    public String title() {
        return "Batches for the Learner Register";
    }

    @Override
    public long count(Subject subject) {
        return records(subject).size();
    }

    @Override
    public void write(Subject subject, PupilExport export) {
        for (SentRecord record : records(subject)) {
            export.heading("LRS job %d, record %d".formatted(record.job(), record.position()));
            if (subject.isAnother(RegisterAboutPupil.person(record.sent().details()))) {
                export.aside();
            } else {
                export.paragraph("Sent by %s on %s; ULN: %s."
                        .formatted(
                                record.organisation(),
                                Times.second(record.submitted()),
                                record.uln().map(Uln::value).orElse("none")));
                export.table("What was sent", List.of("What", "Value"), rows(record));
            }
        }
    }

    private static List<List<String>> rows(SentRecord record) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Sender's key", record.sent().misIdentifier()));
        for (LearnerField field : LearnerField.values()) {
            if (record.sent().details().says(field)) {
                rows.add(List.of(
                        LearnerWords.label(field),
                        LearnerWords.value(field, record.sent().details().text(field))));
            }
        }
        return rows;
    }

    private List<SentRecord> records(Subject subject) {
        return register.batches().about(subject.upns(), subject.ulns());
    }
}
