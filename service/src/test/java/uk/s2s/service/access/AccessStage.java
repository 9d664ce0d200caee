package uk.s2s.service.access;

import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import uk.s2s.service.lostpupils.LostCtf;
import uk.s2s.service.web.UlnCtf;
import uk.s2s.service.web.Visitor;

/** The people of the cases, signed in once, and the files between them. */
final class AccessStage {

    private final int port;
    private final Map<String, Visitor> signedIn = new HashMap<>();
    private int requests;

    AccessStage(int port) {
        this.port = port;
    }

    /** Signing in costs a tenth of a second on purpose, so it is done once. */
    Visitor visitor(String email) {
        Visitor visitor = signedIn.computeIfAbsent(
                email, key -> Visitor.signedIn(port, key.substring(0, (key + " ").indexOf(' '))));
        if (email.equals(AccessCase.ACTING)) {
            visitor.post("/authority/acting", Map.of("school", "9263107", "reason", "Nobody else can"));
        }
        return visitor;
    }

    /** The reference of a new file that waits for its receiver, or has been taken back from its former one, or removed by its sender. */
    String waiting(AccessCase one) {
        String reference = sent(one);
        if (one.standings().contains(Standing.FORMER_RECEIVER)) {
            sender(one).post("/transfers/" + reference + "/withdraw", Map.of());
        }
        if (one.standings().contains(Standing.FORMER_SENDER)) {
            sender(one).post("/transfers/" + reference + "/withdraw", Map.of());
            sender(one).post("/remove", Map.of("file", reference));
        }
        return reference;
    }

    private String sent(AccessCase one) {
        return sender(one).upload(aLeaver().from(one.from()).to(one.to())).reference();
    }

    private Visitor sender(AccessCase one) {
        if (one.from().equals("9263107")) {
            return visitor(AccessCase.ACTING);
        }
        return visitor(one.from().equals("926LLLL") ? AccessCase.NORFOLK : AccessCase.DRAKE);
    }

    /** The reference of a new lost pupil's file. */
    String lost() {
        LostCtf file = LostCtf.lost("Ana", LostCtf.name());
        return visitor(AccessCase.THETFORD)
                .upload(file.fileName(), file.bytes(), "send")
                .reference();
    }

    /** The reference of a new request: the receiver of the case's file asks its sender for it. */
    String request(AccessCase one) {
        String name = "Pupil " + "abcdefghij".charAt(requests / 10 % 10) + "abcdefghij".charAt(requests++ % 10);
        Map<String, String> form = new HashMap<>(
                Map.of("school", one.from(), "given", name, "family", "Invented", "born-day", "1", "born-month", "2"));
        form.putAll(Map.of("born-year", String.valueOf(2010 + requests / 100)));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        form.putAll(Map.of(
                "starts-day", String.valueOf(today.getDayOfMonth()),
                "starts-month", String.valueOf(today.getMonthValue()),
                "starts-year", String.valueOf(today.getYear())));
        return receiver(one).post("/requests", form).path().substring("/requests/".length());
    }

    /** The reference of a new file for ULNs of whoever it is; an administrator has none and asks for Drake's. */
    String forUlns(AccessCase one) {
        String who = one.exchangesFiles() ? one.who() : AccessCase.DRAKE;
        return visitor(who).uploadForUlns(UlnCtf.yearTen()).reference();
    }

    String accepted(AccessCase one) {
        String reference = waiting(one);
        receiver(one).post("/transfers/" + reference + "/accept", Map.of());
        return reference;
    }

    /** Rejected by its receiver, who is its former one by that. */
    String rejected(AccessCase one, String reason) {
        String reference = sent(one);
        receiver(one).post("/transfers/" + reference + "/reject", Map.of("reason", reason));
        return reference;
    }

    private Visitor receiver(AccessCase one) {
        if (one.to().equals("9263107")) {
            return visitor(AccessCase.ACTING);
        }
        return visitor(one.to().equals("926LLLL") ? AccessCase.NORFOLK : AccessCase.THETFORD);
    }
}
