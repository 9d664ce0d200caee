package uk.s2s.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a server answered.
 *
 * @param location where it redirects to; empty if it does not
 * @param cookies as the server sets them, with their attributes
 */
record Answer(int status, String location, List<String> cookies, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws UnexpectedAnswer unless it is this status; {@code step} is for the message */
    Answer require(int expected, String step) {
        if (status != expected) {
            throw new UnexpectedAnswer(step, this);
        }
        return this;
    }

    /** The text between two others, of which the first may stand anywhere. */
    String between(String before, String after, String step) {
        String text = text();
        int from = text.indexOf(before);
        int to = from < 0 ? -1 : text.indexOf(after, from + before.length());
        if (to < 0) {
            throw new UnexpectedAnswer(step, this);
        }
        return text.substring(from + before.length(), to);
    }
}
