package uk.s2s.service.audit;

import java.util.Objects;

/**
 * What an administrator asks the trail for, as typed. What is filled in narrows the answer; nothing at all asks for the
 * newest entries. Always posted: a UPN or ULN must not get into addresses and logs.
 *
 * @param before continues after the entry of this id, going back in time; empty for the newest
 */
public record AuditForm(
        String reference,
        String upn,
        String uln,
        String email,
        String organisation,
        String from,
        String to,
        String before) {

    static final AuditForm EMPTY = new AuditForm("", "", "", "", "", "", "", "");

    /** What a form leaves out is empty. */
    public AuditForm {
        reference = tidy(reference);
        upn = tidy(upn);
        uln = tidy(uln);
        email = tidy(email);
        organisation = tidy(organisation);
        from = tidy(from);
        to = tidy(to);
        before = tidy(before);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    @Override
    public String toString() {
        return "audit form";
    }
}
