package uk.s2s.service.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.ReturnCodes;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.ExceptionCase;
import uk.s2s.register.FieldProblem;
import uk.s2s.register.LearnerField;

/**
 * An open exception as the school sees it.
 *
 * @param sent label and value of what was sent
 * @param problems what is wrong with it
 * @param mayBeNew whether "none of them" is an answer
 * @param twice whether the pupil stands in the file more than once
 */
public record ExceptionView(
        long job,
        int position,
        String name,
        String code,
        String meaning,
        String advice,
        List<LearnerView.Line> sent,
        List<String> problems,
        List<CandidateView> candidates,
        boolean mayBeNew,
        boolean twice) {

    private static final int POSSIBLE = 7;
    private static final int TOO_MANY = 8;
    private static final int TWICE = 9;

    static ExceptionView of(ExceptionCase exception, Function<CandidateLearner, String> key) {
        BatchRecord record = exception.record();
        ReturnCodes.Meaning meaning = ReturnCodes.of(new ReturnCode(record.returnCode()));
        return new ExceptionView(
                record.job(),
                record.position(),
                ExceptionRow.of(record, ExceptionState.OPEN).name(),
                meaning.code().toString(),
                meaning.meaning(),
                meaning.advice(),
                sent(record),
                exception.problems().stream().map(FieldProblem::message).toList(),
                candidates(exception, key),
                isOpenToNew(record),
                record.returnCode() == TWICE);
    }

    private static boolean isOpenToNew(BatchRecord record) {
        return (record.returnCode() == POSSIBLE || record.returnCode() == TOO_MANY || record.returnCode() == TWICE)
                && record.sent().uln().isBlank();
    }

    static List<LearnerView.Line> sent(BatchRecord record) {
        List<LearnerView.Line> lines = new ArrayList<>();
        if (!record.sent().uln().isBlank()) {
            lines.add(new LearnerView.Line("ULN", record.sent().uln()));
        }
        Arrays.stream(LearnerField.values())
                .filter(record.sent().details()::says)
                .map(field -> new LearnerView.Line(
                        LearnerWords.label(field),
                        LearnerWords.value(field, record.sent().details().text(field))))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static List<CandidateView> candidates(ExceptionCase exception, Function<CandidateLearner, String> key) {
        List<CandidateView> views = new ArrayList<>();
        for (CandidateLearner candidate : exception.candidates()) {
            views.add(new CandidateView(
                    key.apply(candidate),
                    views.size() + 1,
                    ComparedField.of(exception.record().sent().details(), candidate)));
        }
        return List.copyOf(views);
    }

    public String path() {
        return "/exceptions/" + job + "/" + position;
    }

    @Override
    public String toString() {
        return "exception " + position + " of job " + job;
    }
}
