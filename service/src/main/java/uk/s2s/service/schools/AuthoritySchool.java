package uk.s2s.service.schools;

import uk.s2s.identifiers.SchoolNumber;

/**
 * An open school of a local authority.
 *
 * @param phase such as "Primary"
 * @param told whether it has a verified address for notices
 */
public record AuthoritySchool(SchoolNumber number, String name, String phase, boolean told) {}
