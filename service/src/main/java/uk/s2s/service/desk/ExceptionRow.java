package uk.s2s.service.desk;

import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.ReturnCodes;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.LearnerField;

/** A line of the list of exceptions. */
public record ExceptionRow(long job, int position, String name, String born, int code, String meaning) {

    static ExceptionRow of(BatchRecord record) {
        String name = (text(record, LearnerField.GIVEN_NAME) + " " + text(record, LearnerField.FAMILY_NAME)).strip();
        return new ExceptionRow(
                record.job(),
                record.position(),
                name.isEmpty() ? "No name" : name,
                text(record, LearnerField.DATE_OF_BIRTH),
                record.returnCode(),
                ReturnCodes.of(new ReturnCode(record.returnCode())).meaning());
    }

    private static String text(BatchRecord record, LearnerField field) {
        return LearnerWords.value(field, record.sent().details().text(field));
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
