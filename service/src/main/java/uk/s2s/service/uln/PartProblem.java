package uk.s2s.service.uln;

import uk.s2s.lrs.ResponseCode;

/** Why a part waits for longer than usual, or was refused, and what to do about it. */
public enum PartProblem {
    /** No answer, or none that can be read. */
    UNREACHABLE("The Learning Records Service cannot be reached. We go on trying; you need not do anything."),
    OUT_OF_HOURS(
            "The Learning Records Service is closed at this hour. The part is handed in as soon as it opens; you need not do"
                    + " anything."),
    /** This service knows of no registration. */
    NOT_REGISTERED(
            "Your organisation is not known to be registered with the Learning Records Service. Registering takes a signed"
                    + " Organisation Registration Form and Learning Provider Agreement, and a UKPRN. After an academy"
                    + " conversion or a merger you must register again."),
    /** Nobody has entered as whom it asks the national service. */
    NO_CREDENTIALS(
            "Nobody has entered yet as whom your organisation asks the Learning Records Service: its organisation reference or"
                    + " UKPRN, and its password of sixteen characters. Whoever holds the LRS role at your organisation enters them on"
                    + " its page under Find a school, or the service administrator does. Then hand the part in again."),
    ORGANISATION_UNKNOWN(
            "The Learning Records Service does not know your organisation, or has not authorised it. Check your registration"
                    + " with the Learning Records Service; after an academy conversion or a merger you must register again."),
    PASSWORD_WRONG(
            "The Learning Records Service refused your organisation's password. Ask the service administrator to renew it from"
                    + " your registration with the Learning Records Service."),
    NO_ACCESS(
            "Your organisation's registration with the Learning Records Service does not allow this. Ask its service desk to"
                    + " give your organisation access to batch registration."),
    REFUSED(
            "The Learning Records Service did not take this part, through no fault of your registration. Hand it in again; if"
                    + " that fails too, tell the service administrator the reference and the status code.");

    private final String advice;

    PartProblem(String advice) {
        this.advice = advice;
    }

    /** What a refusal means. */
    static PartProblem of(ResponseCode code) {
        if (code.equals(ResponseCode.ORGANISATION_UNKNOWN)) {
            return ORGANISATION_UNKNOWN;
        }
        if (code.equals(ResponseCode.PASSWORD_WRONG)) {
            return PASSWORD_WRONG;
        }
        return code.equals(ResponseCode.NO_ACCESS) ? NO_ACCESS : REFUSED;
    }

    /** What it means and what to do, in a school office's words. */
    public String advice() {
        return advice;
    }
}
