package uk.s2s.service.authority.schools;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.accounts.SchoolUsers;
import uk.s2s.service.schools.AuthoritySchools;

/** The open schools of whoever is signed in for a local authority. */
@Service
public class OwnSchools {

    private final AuthoritySchools schools;
    private final SchoolUsers users;

    OwnSchools(AuthoritySchools schools, SchoolUsers users) {
        this.schools = schools;
        this.users = users;
    }

    /** By name. */
    public List<SchoolRow> all(SignedIn who) {
        Permissions.require(who, Action.SEE_OWN_SCHOOLS);
        Map<String, Integer> accounts = users.active(schools.area(who.number()));
        return schools.open(who.number()).stream()
                .map(school -> SchoolRow.of(
                        school, accounts.getOrDefault(school.number().value(), 0)))
                .toList();
    }
}
