package uk.s2s.service.desk;

/**
 * A school or a local authority as the Learner Register knows it.
 *
 * @param organisation the seven characters of its number; empty for one that only the register knows
 * @param ref six characters
 * @param ukprn eight characters, or empty
 * @param registered whether the register answers it
 */
public record RegisteredOrganisation(String organisation, String ref, String ukprn, String name, boolean registered) {

    boolean fits(String lowerCase) {
        return (organisation + " " + ref + " " + ukprn + " " + name)
                .toLowerCase(java.util.Locale.ROOT)
                .contains(lowerCase);
    }
}
