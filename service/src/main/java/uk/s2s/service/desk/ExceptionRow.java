package uk.s2s.service.desk;

import java.util.List;
import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.ReturnCodes;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.LearnerField;
import uk.s2s.service.pages.Csv;

/**
 * A line of the list of exceptions.
 *
 * @param upn the sender's own key for the pupil
 */
public record ExceptionRow(
        long job, int position, String upn, String name, String born, int code, String meaning, ExceptionState state) {

    static ExceptionRow of(BatchRecord record, ExceptionState state) {
        String name = (text(record, LearnerField.GIVEN_NAME) + " " + text(record, LearnerField.FAMILY_NAME)).strip();
        return new ExceptionRow(
                record.job(),
                record.position(),
                record.sent().misIdentifier(),
                name.isEmpty() ? "No name" : name,
                text(record, LearnerField.DATE_OF_BIRTH),
                record.returnCode(),
                ReturnCodes.of(new ReturnCode(record.returnCode())).meaning(),
                state);
    }

    private static String text(BatchRecord record, LearnerField field) {
        return LearnerWords.value(field, record.sent().details().text(field));
    }

    /** All of them for a spreadsheet. */
    static String csv(List<ExceptionRow> rows) {
        var csv = new StringBuilder("\uFEFF");
        csv.append(Csv.line("UPN", "Pupil", "Date of birth", "Code", "Why", "LRS job", "Record", "State", "Remark"));
        for (ExceptionRow row : rows) {
            csv.append(Csv.line(
                    row.upn(),
                    row.name(),
                    row.born(),
                    row.returnCode(),
                    row.meaning(),
                    String.valueOf(row.job()),
                    String.valueOf(row.position()),
                    row.state().kind().title(),
                    row.state().remark()));
        }
        return csv.toString();
    }

    public String returnCode() {
        return new ReturnCode(code).toString();
    }

    public String path() {
        return "/exceptions/" + job + "/" + position;
    }

    @Override
    public String toString() {
        return "exception " + position + " of job " + job;
    }
}
