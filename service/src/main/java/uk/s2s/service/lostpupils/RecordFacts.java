package uk.s2s.service.lostpupils;

/**
 * What pages say of a lost pupil's record that is no pupil data.
 *
 * @param reference part of the record's address
 * @param school that sent the file
 * @param standing and since when
 * @param held whether it can be passed on
 */
public record RecordFacts(
        String reference,
        String school,
        String authority,
        String whereabouts,
        String uploaded,
        String standing,
        boolean held) {}
