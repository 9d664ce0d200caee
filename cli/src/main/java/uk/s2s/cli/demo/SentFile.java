package uk.s2s.cli.demo;

import java.util.List;

/**
 * A file and what the sender was answered.
 *
 * @param answer the page after the upload
 */
record SentFile(LeaverFile file, WebPage answer) {

    String name() {
        return file.name();
    }

    /** Empty if the file was not taken. */
    String reference() {
        return answer.summary("Reference");
    }

    String path() {
        return "/transfers/" + reference();
    }

    boolean became(String outcome) {
        return answer.outcomes().equals(List.of(outcome));
    }

    /** For the line of a step that failed. */
    String answered() {
        return "%s (%s)".formatted(answer.heading(), String.join(", ", answer.findings()));
    }
}
