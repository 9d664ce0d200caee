package uk.s2s.lrs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of a call, such as {@code WSRC0009}. Compared by number, since documents print three digits or four.
 *
 * @param family {@code WSRC} for outcomes, {@code WSVRC} for those of verification, {@code WSEC} or {@code WCEC} for errors
 */
public record ResponseCode(String family, int number) {

    public static final ResponseCode NO_MATCH = outcome(1);
    public static final ResponseCode TOO_MANY_MATCHES = outcome(2);
    public static final ResponseCode POSSIBLE_MATCHES = outcome(3);
    public static final ResponseCode EXACT_MATCH = outcome(4);
    public static final ResponseCode REGISTERED = outcome(5);
    public static final ResponseCode UPDATED = outcome(6);
    public static final ResponseCode BATCH_ACCEPTED = outcome(7);
    public static final ResponseCode BATCH_NOT_COMPLETE = outcome(8);
    /** The job ran to its end; whether there are exceptions is for its records to say. */
    public static final ResponseCode BATCH_FINISHED = outcome(9);

    public static final ResponseCode BATCH_FAILED = outcome(10);
    public static final ResponseCode CHANGED_SINCE_READ = outcome(13);
    public static final ResponseCode SHARING_CHANGE_NOT_ALLOWED = outcome(14);
    public static final ResponseCode INSUFFICIENT_DATA = outcome(15);
    public static final ResponseCode RECORD_COUNT_WRONG = outcome(17);
    public static final ResponseCode UNKNOWN_JOB = outcome(18);
    public static final ResponseCode ULN_NOT_FOUND = outcome(19);
    public static final ResponseCode NOTHING_TO_CHANGE = outcome(20);
    public static final ResponseCode NOT_REGISTERED = outcome(21);
    /** The answer is another record, which this learner's was merged into. */
    public static final ResponseCode LINKED_LEARNER = outcome(22);

    public static final ResponseCode REPORT_ULNS_NOT_FOUND = outcome(23);
    public static final ResponseCode NO_ULNS_FOR_REPORT = outcome(24);
    public static final ResponseCode VERIFY_COUNT_WRONG = outcome(30);

    public static final ResponseCode MALFORMED = error(1);
    public static final ResponseCode UNKNOWN_REQUEST = error(2);
    public static final ResponseCode ORGANISATION_UNKNOWN = error(3);
    public static final ResponseCode OUT_OF_HOURS = error(4);
    public static final ResponseCode PASSWORD_WRONG = error(5);
    public static final ResponseCode NO_ACCESS = error(6);
    public static final ResponseCode ULN_INVALID = error(136);
    public static final ResponseCode UNEXPECTED = error(999);

    private static final Pattern SHAPE = Pattern.compile("(WSRC|WSVRC|WSEC|WCEC)([0-9]{1,6})");

    /** Empty when the text is no code of the service. */
    public static Optional<ResponseCode> read(String text) {
        Matcher read = SHAPE.matcher(text.strip());
        return read.matches()
                ? Optional.of(new ResponseCode(read.group(1), Integer.parseInt(read.group(2))))
                : Optional.empty();
    }

    /** @param number 1 to 6 */
    public static ResponseCode ofVerification(int number) {
        return new ResponseCode("WSVRC", number);
    }

    private static ResponseCode outcome(int number) {
        return new ResponseCode("WSRC", number);
    }

    private static ResponseCode error(int number) {
        return new ResponseCode("WSEC", number);
    }

    /** As it stands in messages: four digits, but three for verification. */
    @Override
    public String toString() {
        return family + (family.equals("WSVRC") ? "%03d" : "%04d").formatted(number);
    }
}
