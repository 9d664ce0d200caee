package uk.s2s.service.authority.accounts;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.s2s.service.accounts.SchoolAccount;
import uk.s2s.service.authority.PartyNames;

/**
 * An account of an own school as the list shows it.
 *
 * @param worksFor names and numbers of its organisations
 */
public record AccountRow(
        String id, String email, String name, String worksFor, boolean locked, boolean helpable, String status) {

    static AccountRow of(SchoolAccount account, PartyNames names) {
        return new AccountRow(
                account.id().toString(),
                account.email(),
                account.name(),
                account.organisations().stream().map(names::withNumber).collect(Collectors.joining(", ")),
                account.locked(),
                account.helpable(),
                status(account));
    }

    private static String status(SchoolAccount account) {
        if (account.disabled()) {
            return "Switched off";
        }
        return account.locked() ? "Locked" : "Active";
    }

    boolean isMeantBy(String text) {
        String asked = text.toLowerCase(Locale.UK);
        return Stream.of(email, name, worksFor)
                .anyMatch(one -> one.toLowerCase(Locale.UK).contains(asked));
    }
}
