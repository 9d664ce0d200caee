package uk.s2s.lrs.soap;

import java.util.Map;
import uk.s2s.lrs.ResponseCode;

/** The errors of the service in our words: the service's own may repeat what was sent. */
final class FaultCodes {

    private static final Map<ResponseCode, String> MEANINGS = Map.of(
            ResponseCode.MALFORMED, "a request was not in the form of the contract",
            ResponseCode.UNKNOWN_REQUEST, "the request is none that the service knows",
            ResponseCode.ORGANISATION_UNKNOWN, "the organisation is not known or not authorised",
            ResponseCode.OUT_OF_HOURS, "the service takes no requests at this hour",
            ResponseCode.PASSWORD_WRONG, "the organisation's password is wrong",
            ResponseCode.NO_ACCESS, "the organisation may not use this part of the service",
            ResponseCode.ULN_INVALID, "a ULN is no ULN",
            ResponseCode.RECORD_COUNT_WRONG, "the number of learners is not the one that the request states",
            ResponseCode.UNEXPECTED, "something went wrong within the service");

    private FaultCodes() {}

    static String meaning(ResponseCode code) {
        return MEANINGS.getOrDefault(code, "see the list of codes");
    }
}
