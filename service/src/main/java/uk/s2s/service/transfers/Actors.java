package uk.s2s.service.transfers;

import uk.s2s.service.access.ActingAuthority;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.Actor;

/** Who acts, as events name them. */
public final class Actors {

    private Actors() {}

    public static Actor of(SignedIn who) {
        ActingAuthority through = who.through();
        return new Actor(who.account(), who.organisation(), through == null ? null : through.number());
    }
}
