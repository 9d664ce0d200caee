package uk.s2s.service.lostpupils.reports;

/** After how long pupils were found, by either way. */
public record Waited(String label, int pupils) {}
