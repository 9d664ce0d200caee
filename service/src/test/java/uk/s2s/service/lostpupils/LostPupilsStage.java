package uk.s2s.service.lostpupils;

import java.util.HashMap;
import java.util.Map;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** A school that loses pupils and local authorities that look for them. */
public final class LostPupilsStage {

    public final Visitor thetford;
    public final Visitor drake;
    public final Visitor forest;
    public final Visitor norfolk;
    public final Visitor suffolk;

    public LostPupilsStage(int port) {
        thetford = Visitor.signedIn(port, "office@thetford.example");
        drake = Visitor.signedIn(port, "office@drake.example");
        forest = Visitor.signedIn(port, "office@forest.example");
        norfolk = Visitor.signedIn(port, "transfers@norfolk.example");
        suffolk = Visitor.signedIn(port, "transfers@suffolk.example");
    }

    /** The reference of the file, which is held now. */
    public String loses(LostCtf file) {
        Answer answer = thetford.upload(file.fileName(), file.bytes(), "send");
        if (!answer.text().contains("data-kind=\"HELD\"")) {
            throw new IllegalStateException("Not held: " + answer.text());
        }
        return answer.reference();
    }

    /** Drake Primary School sends Forest Academy an ordinary file; its reference. */
    public String sends(LostCtf file) {
        LostCtf ordinary = file.from("9262377").to("9352003");
        return drake.upload(ordinary.fileName(), ordinary.bytes(), "send").reference();
    }

    /** The page of results, or the form with what is wrong. */
    public Answer searches(Visitor authority, Map<String, String> criteria) {
        Map<String, String> form = new HashMap<>(Map.of("reason", "NO_FILE", "words", "Case 12"));
        form.putAll(criteria);
        return authority.post("/lost-pupils", "/lost-pupils", form);
    }

    public Answer searches(Map<String, String> criteria) {
        return searches(norfolk, criteria);
    }

    /** The page of the record. */
    public Answer opens(Visitor authority, String reference) {
        return authority.post("/lost-pupils", "/lost-pupils/" + reference, Map.of("reason", "MISSING", "words", ""));
    }
}
