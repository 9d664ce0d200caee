package uk.s2s.service.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Change;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Standing;
import uk.s2s.service.pages.Times;

/**
 * What a register administrator sees of a learner.
 *
 * @param master the ULN that this one stands for; empty unless merged
 * @param linked ULNs that stand for this one
 * @param fields label and value of what is known
 */
public record LearnerView(
        UUID look,
        String uln,
        String name,
        Standing standing,
        String master,
        List<String> linked,
        String created,
        List<Line> fields,
        List<Step> history) {

    /** A field and what it says. */
    public record Line(String label, String value) {}

    /** A change of the learner. */
    public record Step(String when, String what, String who, String reason, List<String> changes) {}

    static LearnerView of(UUID look, Learner learner, List<Change> history) {
        return new LearnerView(
                look,
                learner.uln().value(),
                FoundLearner.name(learner),
                learner.standing(),
                learner.master().map(Uln::value).orElse(""),
                learner.linked().stream().map(Uln::value).toList(),
                Times.minute(learner.created()),
                lines(learner),
                history.stream().map(LearnerView::step).toList());
    }

    static List<Line> lines(Learner learner) {
        return Arrays.stream(LearnerField.values())
                .filter(learner.details()::says)
                .map(field -> new Line(
                        LearnerWords.label(field),
                        LearnerWords.value(field, learner.details().text(field))))
                .toList();
    }

    private static Step step(Change change) {
        return new Step(
                Times.second(change.at()),
                words(change),
                change.by().user() + ", " + change.by().organisation(),
                change.reason(),
                change.action() == Change.Action.UPDATED ? changes(change) : List.of());
    }

    private static String words(Change change) {
        String other = change.other().map(uln -> ", other ULN " + uln.value()).orElse("");
        return switch (change.action()) {
            case REGISTERED -> "Registered";
            case UPDATED -> "Details changed";
            case MERGED -> "Merged" + other;
            case UNMERGED -> "Unmerged" + other;
            case DELETED -> "Deleted";
            case CHOSEN -> "Chosen at the desk for a pupil of a file";
        };
    }

    private static List<String> changes(Change change) {
        return change.before().differences(change.after()).stream()
                .map(field -> "%s: %s, was %s"
                        .formatted(
                                LearnerWords.label(field),
                                orNothing(
                                        LearnerWords.value(field, change.after().text(field))),
                                orNothing(LearnerWords.value(
                                        field, change.before().text(field)))))
                .toList();
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    public boolean isLive() {
        return standing == Standing.LIVE;
    }

    public boolean isMerged() {
        return standing == Standing.MERGED;
    }

    @Override
    public String toString() {
        return "a learner for an administrator";
    }
}
