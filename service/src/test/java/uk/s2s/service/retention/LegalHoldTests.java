package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;

class LegalHoldTests extends RetentionStage {

    private static final Pattern LIFT = Pattern.compile("/holds/[0-9a-f-]{36}/lift");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    @Autowired
    IdentifierIndex index;

    @Autowired
    LegalHolds holds;

    @Test
    void keepsEveryFileThatThePupilIsInAndLiftedLetsThemGo() {
        TestCtf family = aLeaver().pupils(3);
        String held = file(family, "COLLECTED", daysAgo(100));
        String other = collectedLongAgo();
        place(Map.of("upn", family.upn(2), "reason", "A claim"));

        assertThat(administrator.get("/retention/collected").text())
                .contains(held, "Kept under a legal hold", "removes 1 and leaves 1");
        run();
        assertThat(hasContent(held)).isTrue();
        assertThat(hasContent(other)).isFalse();

        lift("The claim was settled");
        run();
        assertThat(hasContent(held)).isFalse();
        assertThat(administrator.get("/holds").text()).contains("Lifted on", "The claim was settled");
    }

    @Test
    void isPlacedOnAPupilOfAFileWhoseUpnNobodyKnows() {
        TestCtf family = aLeaver().pupils(2);
        String reference = file(family, "COLLECTED", daysAgo(100));
        assertThat(place(Map.of("reference", reference, "reason", "A claim")).text())
                .contains("Enter the pupil's place in the file, from 1 to 2");
        place(Map.of("reference", reference, "position", "2", "reason", "A claim"));
        assertThat(holds.now().hashes()).containsExactly(index.hash(family.upn(1)));
    }

    @Test
    void keepsNoNumber() {
        TestCtf file = aLeaver();
        file(file, "COLLECTED", daysAgo(100));
        Answer page = place(Map.of("upn", file.upn(0), "reason", "A claim"));
        assertThat(page.text()).doesNotContain(file.upn(0));
        assertThat(sql.sql("select legal_hold::text from legal_hold")
                        .query(String.class)
                        .single())
                .doesNotContain(file.upn(0));
    }

    @Test
    void endsAfterItsLastDay() {
        TestCtf file = aLeaver();
        String reference = file(file, "COLLECTED", daysAgo(100));
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalHolds.ENGLAND);
        place(Map.of("upn", file.upn(0), "reason", "A claim", "until", DAY.format(today)));
        run();
        assertThat(hasContent(reference)).isTrue();

        sql.sql("update legal_hold set until = until - 1").update();
        run();
        assertThat(hasContent(reference)).isFalse();
        assertThat(administrator.get("/holds").text()).contains("Its last day is over");
    }

    @Test
    void placingAndLiftingAreInTheAuditTrailWithTheirReasons() {
        int placed = audited("LegalHoldPlaced");
        place(Map.of("upn", aLeaver().upn(0), "reason", "A claim"));
        assertThat(audited("LegalHoldPlaced")).isEqualTo(placed + 1);
        int lifted = audited("LegalHoldLifted");
        lift("Settled");
        assertThat(audited("LegalHoldLifted")).isEqualTo(lifted + 1);
        assertThat(sql.sql(
                                "select details->>'reason' from audit_entry where action = 'LegalHoldLifted' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Settled");
    }

    @Test
    void whatIsTypedWronglyIsExplained() {
        assertThat(place(Map.of()).text())
                .contains("Enter the pupil's UPN, or a file that the pupil is in", "Enter the reason");
        assertThat(place(Map.of("upn", "A801200005001", "reason", "A claim")).text())
                .contains("check letter");
        assertThat(place(Map.of("reference", "0000-0000-0000", "reason", "A claim"))
                        .text())
                .contains("There is no file with this reference");
        assertThat(place(Map.of("upn", aLeaver().upn(0), "reason", "A claim", "until", "1/2/2020"))
                        .text())
                .contains("must not be in the past");
        assertThat(holds.now().hashes()).isEmpty();
    }

    private Answer place(Map<String, String> fields) {
        return administrator.post("/holds", "/holds", fields);
    }

    private void lift(String reason) {
        Matcher link = LIFT.matcher(administrator.get("/holds").text());
        assertThat(link.find()).isTrue();
        administrator.post(link.group(), link.group(), Map.of("reason", reason));
    }
}
