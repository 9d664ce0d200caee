package uk.s2s.lrs;

/**
 * Who is asking: the first fields of every request. An organisation has a reference or a UKPRN, or both.
 *
 * @param organisationRef six letters and digits; empty when the UKPRN says who it is
 * @param ukprn UK Provider Reference Number, eight characters; empty when the reference says who it is
 * @param password of the organisation, sixteen characters
 * @param userName at most 35 characters
 */
public record Caller(String organisationRef, String ukprn, String password, String userName) {

    @Override
    public String toString() {
        return "organisation " + (ukprn.isEmpty() ? organisationRef : ukprn);
    }
}
