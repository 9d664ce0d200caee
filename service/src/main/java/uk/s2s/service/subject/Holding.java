package uk.s2s.service.subject;

/** How many things a feature holds about a pupil. */
public record Holding(String title, long count) {}
