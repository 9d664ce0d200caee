package uk.s2s.service.transfers;

import java.util.EnumSet;
import java.util.Set;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;

/** How whoever is signed in stands to a transfer. */
final class Standings {

    private Standings() {}

    static Set<Standing> of(SignedIn who, Transfer transfer) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (!who.exchangesFiles()) {
            return standings;
        }
        SchoolNumber own = who.number();
        boolean onItsWay = transfer.reachedItsDestination();
        if (own.equals(transfer.source())) {
            standings.add(transfer.offSendersLists() ? Standing.FORMER_SENDER : Standing.SENDER);
        }
        if (onItsWay && own.value().equals(transfer.destination())) {
            standings.add(
                    transfer.wasTakenBack() || transfer.offReceiversLists()
                            ? Standing.FORMER_RECEIVER
                            : Standing.RECEIVER);
        }
        if (own.isLocalAuthority() && (isAuthorityOf(own, transfer, onItsWay) || own.equals(transfer.via()))) {
            standings.add(Standing.AUTHORITY);
        }
        return standings;
    }

    private static boolean isAuthorityOf(SchoolNumber la, Transfer transfer, boolean onItsWay) {
        return transfer.source().la().equals(la.la())
                || onItsWay && transfer.destination().startsWith(la.la().value());
    }
}
