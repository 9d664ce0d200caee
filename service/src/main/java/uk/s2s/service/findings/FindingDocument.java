package uk.s2s.service.findings;

/**
 * A page of {@code docs/findings}, ready to be shown.
 *
 * @param html of our own making, its heading included
 */
public record FindingDocument(String title, String html) {}
