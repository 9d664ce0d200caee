package uk.s2s.service.lostpupils;

import uk.s2s.ctf.records.PupilDetails;

/** A lost pupil's record as the page shows it. */
public record LostPupilView(String name, String otherNames, PupilDetails details) {

    @Override
    public String toString() {
        return "a lost pupil";
    }
}
