package uk.s2s.service.desk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A learner whom the pupil may be.
 *
 * @param key stands for the learner in addresses of this exception; says nothing of the ULN
 * @param number 1 for the likeliest
 */
public record CandidateView(String key, int number, List<ComparedField> fields) {

    /** What speaks against it; empty when nothing does. */
    public List<ComparedField> differences() {
        return fields.stream().filter(ComparedField::differs).toList();
    }

    /** Such as "Given name, Gender". */
    public String same() {
        return fields.stream()
                .filter(field -> field.mark().equals("Same"))
                .map(ComparedField::label)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "candidate " + number;
    }
}
