package uk.s2s.service.schools;

import java.util.Map;
import uk.s2s.identifiers.SchoolNumber;

/** Who works as which organisation; told by the accounts, which know the schools and not the other way round. */
public interface OrganisationUsers {

    /** How many accounts belong to each organisation that has any. */
    Map<SchoolNumber, Integer> count();

    /** Whether anybody can sign in for it: by default, whether it has an account. */
    default boolean canAnybodySignIn(SchoolNumber organisation) {
        return count().getOrDefault(organisation, 0) > 0;
    }
}
