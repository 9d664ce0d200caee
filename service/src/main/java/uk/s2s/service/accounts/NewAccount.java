package uk.s2s.service.accounts;

/**
 * What an administrator typed.
 *
 * @param organisations school and LA numbers between spaces or commas, SERVICE or LEARNER for an administrator
 * @param lrsRole whether the LRS role is wanted
 */
public record NewAccount(String email, String name, String organisations, boolean lrsRole) {

    static final NewAccount NONE = new NewAccount("", "", "", false);
}
