package uk.s2s.service.schools;

import uk.s2s.identifiers.SchoolNumber;

/**
 * A school or a local authority as sender or receiver of files.
 *
 * @param open whether it takes files; a closed school may have successors, see {@link Schools#successors}
 */
public record Organisation(SchoolNumber number, String name, boolean open) {}
