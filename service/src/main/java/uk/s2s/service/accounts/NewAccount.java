package uk.s2s.service.accounts;

/**
 * What an administrator typed.
 *
 * @param organisations school and LA numbers between spaces or commas, SERVICE for an administrator
 */
public record NewAccount(String email, String name, String organisations) {}
