package uk.s2s.service.lrs;

import uk.s2s.service.uln.LrsRegistration;

/** @param name of the organisation */
public record CredentialsRow(String name, LrsRegistration held) {}
