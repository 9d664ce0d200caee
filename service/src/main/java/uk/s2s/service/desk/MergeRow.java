package uk.s2s.service.desk;

import java.util.Arrays;
import java.util.List;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerField;

/** A field of two learners side by side. */
public record MergeRow(String label, String stays, String goes) {

    /** Those of which at least one says something. */
    static List<MergeRow> of(Learner stays, Learner goes) {
        return Arrays.stream(LearnerField.values())
                .filter(field -> stays.details().says(field) || goes.details().says(field))
                .map(field -> new MergeRow(
                        LearnerWords.label(field),
                        LearnerWords.value(field, stays.details().text(field)),
                        LearnerWords.value(field, goes.details().text(field))))
                .toList();
    }

    public boolean same() {
        return stays.equals(goes);
    }

    @Override
    public String toString() {
        return label;
    }
}
