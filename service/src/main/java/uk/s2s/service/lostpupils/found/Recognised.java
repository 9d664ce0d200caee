package uk.s2s.service.lostpupils.found;

import uk.s2s.service.lostpupils.LostPupil;

/** A lost pupil whom a file carries, and by what that was seen. */
record Recognised(LostPupil pupil, By by) {

    /** What a pupil is recognised by. */
    enum By {
        UPN,
        DETAILS
    }
}
