package uk.s2s.service.retention;

import java.util.Objects;

/**
 * A legal hold as typed: of a UPN, or of the pupil at a position in a file. Always posted: a UPN must not get into addresses and logs.
 *
 * @param until the last day; empty: until it is lifted
 */
public record HoldForm(String upn, String reference, String position, String reason, String until) {

    static final HoldForm EMPTY = new HoldForm("", "", "", "", "");

    /** What a form leaves out is empty. */
    public HoldForm {
        upn = tidy(upn);
        reference = tidy(reference);
        position = tidy(position);
        reason = tidy(reason);
        until = tidy(until);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    @Override
    public String toString() {
        return "hold form";
    }
}
