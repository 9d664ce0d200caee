package uk.s2s.ctf.records;

import java.util.Optional;
import uk.s2s.ctf.CtfHeader;

/**
 * How far reading came.
 *
 * @param header empty if there is none, or the pupil that was asked for came before it
 * @param pupils how many were read
 * @param complete false if the file is damaged, or larger than the bounds, so that there may be more pupils than were read
 */
public record ReadResult(Optional<CtfHeader> header, int pupils, boolean complete) {}
