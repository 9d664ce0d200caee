package uk.s2s.service.lostpupils.watches;

/**
 * A lost pupil whom a watch has found, without pupil data: the record is opened for a reason as ever.
 *
 * @param standing what has become of the record
 */
public record HitRow(
        String reference, String school, String whereabouts, String uploaded, String why, String standing) {}
