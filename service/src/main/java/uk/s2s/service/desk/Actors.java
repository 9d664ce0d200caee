package uk.s2s.service.desk;

import uk.s2s.service.access.SignedIn;
import uk.s2s.service.desk.DeskEvent.Actor;

/** Who acts, as events name them. */
final class Actors {

    private Actors() {}

    static Actor of(SignedIn who) {
        return new Actor(who.account(), who.organisation());
    }
}
