package uk.s2s.service.requests;

import java.util.EnumSet;
import java.util.Set;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;

/** How somebody stands to a request. */
final class RequestStandings {

    private RequestStandings() {}

    static Set<Standing> of(SignedIn who, Request request) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (!who.exchangesFiles()) {
            return standings;
        }
        SchoolNumber own = who.number();
        if (own.equals(request.asker())) {
            standings.add(Standing.ASKER);
        }
        if (own.equals(request.asked())) {
            standings.add(Standing.ASKED);
        }
        boolean inArea = own.la().equals(request.asker().la())
                || own.la().equals(request.asked().la());
        if (own.isLocalAuthority() && inArea) {
            standings.add(Standing.AUTHORITY);
        }
        return standings;
    }
}
