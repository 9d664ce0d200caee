package uk.s2s.service.schools;

/**
 * Open schools of a local authority.
 *
 * @param told how many of them have a verified notice address
 */
public record AuthorityCount(int schools, int told) {}
