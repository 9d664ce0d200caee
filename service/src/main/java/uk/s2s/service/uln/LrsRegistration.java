package uk.s2s.service.uln;

import java.time.Instant;

/**
 * As whom an organisation asks the Learning Records Service; its password stays in the vault.
 *
 * @param organisation seven characters, such as {@code 9262377}
 * @param organisationRef six characters; empty where the UKPRN says who it is
 * @param ukprn eight characters; empty where the reference says who it is
 */
public record LrsRegistration(String organisation, String organisationRef, String ukprn, Instant changedAt) {}
