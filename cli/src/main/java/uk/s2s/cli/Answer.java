package uk.s2s.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.s2s.identifiers.IdentifierCheck;
import uk.s2s.identifiers.InvalidIdentifier;

/**
 * What is said about one number.
 *
 * @param fields of the JSON object, in their order; the values are texts or truth values
 * @param text the same for people, one line
 */
record Answer(ExitCode verdict, Map<String, Object> fields, String text) {

    Answer {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static Answer accepted(String name, String given, String text) {
        return new Answer(ExitCode.ACCEPTED, Map.of(), text)
                .with(name, given)
                .with("verdict", ExitCode.ACCEPTED.name());
    }

    static Answer refused(String name, String given, String reason, String message) {
        return new Answer(ExitCode.REFUSED, Map.of(), "%s  refused: %s".formatted(given, message))
                .with(name, given)
                .with("verdict", ExitCode.REFUSED.name())
                .with("reason", reason)
                .with("message", message);
    }

    /** To be called for a check that is not good. */
    static Answer refused(String name, String given, IdentifierCheck check) {
        Answer answer = refused(name, given, String.valueOf(check.reason()), check.message());
        Character expected = check.expected();
        return expected == null ? answer : answer.with("expected", expected.toString());
    }

    static Answer refused(String name, String given, InvalidIdentifier invalid) {
        return refused(name, given, invalid.reason().name(), String.valueOf(invalid.getMessage()));
    }

    Answer with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Answer(verdict, more, text);
    }
}
