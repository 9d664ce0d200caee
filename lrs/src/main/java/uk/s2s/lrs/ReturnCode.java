package uk.s2s.lrs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of one record of a batch, such as {@code RC007}. What a code means, and what is to be done about it, is in
 * {@link ReturnCodes}.
 */
public record ReturnCode(int number) {

    private static final Pattern SHAPE = Pattern.compile("RC([0-9]{1,6})");

    /** Empty when the text is no return code. */
    public static Optional<ReturnCode> read(String text) {
        Matcher read = SHAPE.matcher(text.strip());
        return read.matches() ? Optional.of(new ReturnCode(Integer.parseInt(read.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "RC%03d".formatted(number);
    }
}
