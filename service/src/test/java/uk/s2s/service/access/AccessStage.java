package uk.s2s.service.access;

import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.HashMap;
import java.util.Map;
import uk.s2s.service.web.Visitor;

/** The people of the cases, signed in once, and the files between them. */
final class AccessStage {

    private final int port;
    private final Map<String, Visitor> signedIn = new HashMap<>();

    AccessStage(int port) {
        this.port = port;
    }

    /** Signing in costs a tenth of a second on purpose, so it is done once. */
    Visitor visitor(String email) {
        return signedIn.computeIfAbsent(email, key -> Visitor.signedIn(port, key));
    }

    /** The reference of a new file that waits for its receiver. */
    String waiting(AccessCase one) {
        return visitor(one.from().equals("926LLLL") ? AccessCase.NORFOLK : AccessCase.DRAKE)
                .upload(aLeaver().from(one.from()).to(one.to()))
                .reference();
    }

    String accepted(AccessCase one) {
        String reference = waiting(one);
        visitor(one.to().equals("926LLLL") ? AccessCase.NORFOLK : AccessCase.THETFORD)
                .post("/transfers/" + reference + "/accept", Map.of());
        return reference;
    }
}
