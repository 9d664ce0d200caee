package uk.s2s.service.accounts;

import java.util.List;
import java.util.UUID;

/**
 * An account that works for a local authority's school, as the authority sees it.
 *
 * @param organisations the numbers of all that it works for, others' too
 * @param helpable whether the authority may help with its password: not one that is switched off, nor one that works for
 *     anybody but its schools
 */
public record SchoolAccount(
        UUID id,
        String email,
        String name,
        List<String> organisations,
        boolean locked,
        boolean disabled,
        boolean helpable) {}
