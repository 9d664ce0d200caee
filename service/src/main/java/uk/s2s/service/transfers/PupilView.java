package uk.s2s.service.transfers;

import uk.s2s.ctf.records.PupilDetails;

/** One pupil as the page shows it: the heading's facts, and everything that the file says. */
public record PupilView(PupilRow summary, PupilDetails details) {}
