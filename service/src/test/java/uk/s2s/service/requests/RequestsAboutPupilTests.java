package uk.s2s.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.service.subject.Exported;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Subject access tells who asked for the pupil's file, and of nobody else's. */
class RequestsAboutPupilTests extends RequestStory {

    private static final Map<String, String> QUILL =
            Map.of("forename", "Benedikta", "surname", "Quill-Ōno", "born", "9/3/2015");

    private Visitor administrator;

    @BeforeEach
    void administrator() {
        administrator = Visitor.signedIn(port, "admin@s2s.example");
    }

    @Test
    void findsARequestByNamesAndDateOfBirth() {
        String request =
                ask(Map.of("given", "Benedikta", "family", "Quill Ono")).path();
        oldSchool.post(request + "/answer", Map.of("why", "OTHER", "words", "Left for Norwich"));
        assertThat(Exported.index(administrator, QUILL))
                .contains("Thetford", "Drake Primary School (9262377)", "Benedikta Quill Ono", "Left for Norwich");
    }

    @Test
    void findsARequestByTheNumberAndWhoLookedAtIt() {
        String upn = aLeaver().upn(0);
        String request =
                ask(Map.of("given", "Ben", "family", "Quill Ono", "upn", upn)).path();
        Map<String, String> export = Exported.to(administrator, with("upn", upn));
        assertThat(export.get("index.html")).contains("Request " + request.replace("/requests/", ""), "Ben Quill Ono");
        assertThat(export.get("audit.csv")).contains("Request made");
    }

    @Test
    void whoSawThePupilOfARequestWithoutANumberIsInTheTrail() {
        String request = ask(Map.of("given", "Benedikta", "family", "Quince")).path();
        String other = ask(Map.of("given", "Benedict", "family", "Quince")).path();
        assertThat(oldSchool.get(other).status()).isEqualTo(200);
        assertThat(Exported.to(administrator, with("surname", "Quince")).get("audit.csv"))
                .doesNotContain("Request seen\",\"" + DRAKE);
        assertThat(oldSchool.get(request).status()).isEqualTo(200);
        assertThat(Exported.to(administrator, with("surname", "Quince")).get("audit.csv"))
                .contains("Request seen\",\"" + DRAKE);
    }

    @Test
    void theNamesLeadToTheNumberThatASchoolAskedWith() {
        TestCtf file = aLeaver().to(FOREST);
        String reference = oldSchool.upload(file).reference();
        assertThat(Exported.to(administrator, QUILL)).doesNotContainKey("files/" + reference + ".xml");
        ask(Map.of("given", "Benedikta", "family", "Quill Ono", "upn", file.upn(0)));
        assertThat(Exported.to(administrator, QUILL)).containsKey("files/" + reference + ".xml");
    }

    @Test
    void ofANamesakeWithAnotherNumberNothingIsTold() {
        ask(Map.of("given", "Benedikta", "family", "Quill Ono", "upn", aLeaver().upn(0)));
        assertThat(Exported.index(administrator, with("upn", aLeaver().upn(0)))).doesNotContain("Quill Ono");
    }

    @Test
    void whatStandsUnderTheNumberForSomebodyElseIsPutAside() {
        String upn = aLeaver().upn(0);
        ask(Map.of("given", "Hannah", "family", "Hawkins", "born-year", "2014", "upn", upn));
        assertThat(Exported.index(administrator, with("upn", upn)))
                .contains("Request ", "A record under the same number that bears another name")
                .doesNotContain("Hawkins");
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(QUILL);
        fields.put(field, value);
        return fields;
    }
}
