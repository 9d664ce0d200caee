package uk.s2s.register;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A learner as somebody describes them: text as sent, which may be wrong, and the empty text where nothing is said. Whether
 * it will do is for the register to say. Immutable.
 */
public final class LearnerDetails {

    public static final LearnerDetails NONE = new LearnerDetails(new EnumMap<>(LearnerField.class));

    private final Map<LearnerField, String> texts;

    private LearnerDetails(Map<LearnerField, String> texts) {
        this.texts = texts;
    }

    /** All at once, for whoever has many learners; an empty text says nothing. */
    public static LearnerDetails of(Map<LearnerField, String> texts) {
        Map<LearnerField, String> said = new EnumMap<>(LearnerField.class);
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                said.put(field, text);
            }
        });
        return new LearnerDetails(said);
    }

    /** The empty text where nothing is said. */
    public String text(LearnerField field) {
        return texts.getOrDefault(field, "");
    }

    public boolean says(LearnerField field) {
        return texts.containsKey(field);
    }

    /** These with one text in place of what was there; the empty text takes it away. */
    public LearnerDetails with(LearnerField field, String text) {
        Map<LearnerField, String> changed = new EnumMap<>(LearnerField.class);
        changed.putAll(texts);
        if (text.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, text);
        }
        return new LearnerDetails(changed);
    }

    /** The fields in which the other says something else, as it stands. */
    public List<LearnerField> differences(LearnerDetails other) {
        return Arrays.stream(LearnerField.values())
                .filter(field -> !text(field).equals(other.text(field)))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearnerDetails details && texts.equals(details.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Says nothing of the learner, since it may stand in a log. */
    @Override
    public String toString() {
        return "details of a learner";
    }
}
