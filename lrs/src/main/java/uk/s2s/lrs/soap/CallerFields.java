package uk.s2s.lrs.soap;

import static uk.s2s.lrs.soap.WireText.orEmpty;

import uk.s2s.lrs.Caller;
import uk.s2s.lrs.soap.wire.BaseFindRqst;
import uk.s2s.lrs.soap.wire.BaseLearnerServiceRqst;

/** Who is asking, in a message. Finds have the same fields in a class of their own, behind the type of the find. */
final class CallerFields {

    private CallerFields() {}

    static <T extends BaseLearnerServiceRqst> T write(Caller caller, T message) {
        message.setOrganisationRef(caller.organisationRef());
        message.setUKPRN(caller.ukprn());
        message.setOrgPassword(caller.password());
        message.setUserName(caller.userName());
        return message;
    }

    static <T extends BaseFindRqst> T write(Caller caller, T message) {
        message.setOrganisationRef(caller.organisationRef());
        message.setUKPRN(caller.ukprn());
        message.setOrgPassword(caller.password());
        message.setUserName(caller.userName());
        return message;
    }

    static Caller read(BaseLearnerServiceRqst message) {
        return new Caller(
                orEmpty(message.getOrganisationRef()),
                orEmpty(message.getUKPRN()),
                message.getOrgPassword(),
                message.getUserName());
    }

    static Caller read(BaseFindRqst message) {
        return new Caller(
                orEmpty(message.getOrganisationRef()),
                orEmpty(message.getUKPRN()),
                message.getOrgPassword(),
                message.getUserName());
    }
}
