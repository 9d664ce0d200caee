package uk.s2s.register;

/**
 * Who asks the register.
 *
 * @param organisation its reference, six characters
 * @param user the name by which the organisation knows the user
 */
public record Requester(String organisation, String user) {}
