package uk.s2s.service.transfers;

import uk.s2s.ctf.Finding;
import uk.s2s.ctf.FindingCode;
import uk.s2s.ctf.Place;
import uk.s2s.ctf.Severity;

/** What is found when a file is held against the directory of schools and what was sent before. */
public enum TransferFinding implements FindingCode {
    SOURCE_NOT_YOURS("source-not-yours", Severity.ERROR, "The file is from another school"),
    DESTINATION_NOT_KNOWN("destination-not-known", Severity.ERROR, "No such school"),
    DESTINATION_CLOSED("destination-closed", Severity.ERROR, "The receiving school has closed"),
    FILE_NAME_USED("file-name-used", Severity.ERROR, "This file name was used before"),
    DESTINATION_NOT_TOLD("destination-not-told", Severity.WARNING, "The receiving school cannot be told by e-mail");

    private final String code;
    private final Severity severity;
    private final String title;

    TransferFinding(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }

    Finding because(String message) {
        return because(message, "file name");
    }

    Finding because(String message, String technical) {
        return new Finding(this, Place.FILE, message, technical);
    }
}
