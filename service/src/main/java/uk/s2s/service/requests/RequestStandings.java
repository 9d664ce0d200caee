package uk.s2s.service.requests;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AuthoritySchools;

/** How somebody stands to a request. */
@Component
class RequestStandings {

    private final AuthoritySchools areas;

    RequestStandings(AuthoritySchools areas) {
        this.areas = areas;
    }

    Set<Standing> of(SignedIn who, Request request) {
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
        if (own.isLocalAuthority() && isInAreaOf(own, request)) {
            standings.add(Standing.AUTHORITY);
        }
        return standings;
    }

    /** Also under numbers that its schools had at other authorities. */
    private boolean isInAreaOf(SchoolNumber authority, Request request) {
        Area area = areas.area(authority);
        return area.contains(request.asker().value())
                || area.contains(request.asked().value());
    }
}
