package uk.s2s.service.desk;

import java.util.Locale;
import java.util.Objects;

/**
 * What a register administrator typed to register an organisation.
 *
 * @param organisation number of a school or an LA
 * @param ref empty to have one made
 */
public record NewRegistration(String organisation, String ref, String ukprn) {

    static final NewRegistration NONE = new NewRegistration("", "", "");

    /** What a form leaves out is empty. */
    public NewRegistration {
        organisation = tidy(organisation);
        ref = tidy(ref);
        ukprn = tidy(ukprn);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[ /]", "")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
