package uk.s2s.service.lostpupils.found;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.s2s.service.lostpupils.LostCtf;

/** A lost pupil whom an ordinary file carries is lost no more, and those who lost the pupil are told once. */
class FoundPupilsTests extends FoundStage {

    @Test
    void theRecordClosesAndSaysWhereThePupilIs() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        arrives(lost("Ana", name()).withUpn(file.upn()));
        assertThat(state(held)).isEqualTo("FOUND");
        assertThat(stage.opens(stage.norfolk, held).text())
                .contains("Found: the pupil came to Forest Academy (9352003)")
                .doesNotContain("Pass the file on to");
        assertThat(stage.thetford.get("/transfers/" + held + "/history").text())
                .contains("Closed: the pupil came to a school with another file", "Forest Academy");
        assertThat(stage.norfolk.get("/lost-pupils/" + held + "/download").status())
                .isEqualTo(404);
    }

    @Test
    void searchesFindThePupilNoMore() {
        String family = name();
        LostCtf file = lost("Ana", family);
        String held = stage.loses(file);
        Map<String, String> search = Map.of("family", family, "given", "Ana");
        assertThat(stage.searches(search).text()).contains(held);
        arrives(lost("Ana", family).withUpn(file.upn()));
        assertThat(stage.searches(search).text()).contains("No lost pupil found");
        assertThat(stage.searches(Map.of("upn", file.upn())).text()).contains("No lost pupil found");
    }

    @Test
    void theSchoolThatLostThePupilAndItsAuthorityAreTold() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        arrives(lost("Ana", name()).withUpn(file.upn()));
        assertThat(told(held)).containsExactly("9266910", "926LLLL");
    }

    @Test
    void theAuditTrailKeepsItWithoutNames() {
        String family = name();
        LostCtf file = lost("Ana", family);
        String held = stage.loses(file);
        arrives(lost("Ana", family).withUpn(file.upn()));
        String entry = sql.sql("""
                        select a::text from audit_entry a join transfer t on t.id = a.transfer
                         where t.reference = ? and a.action = 'LostPupilFound'
                        """).param(held).query(String.class).single();
        String hash = sql.sql(
                        "select upn_hash from lost_pupil p join transfer t on t.id = p.transfer_id where t.reference = ?")
                .param(held)
                .query(String.class)
                .single();
        assertThat(entry).contains("UPN", "9352003", hash).doesNotContain(family);
    }

    @Test
    void whenTheFileIsRejectedThePupilIsLostAgain() {
        String family = name();
        LostCtf file = lost("Ana", family);
        String held = stage.loses(file);
        goesBack(arrives(lost("Ana", family).withUpn(file.upn())));
        assertThat(standing(held)).isEqualTo("HELD");
        assertThat(state(held)).isEqualTo("HELD");
        assertThat(toldOfTheEnd(held)).containsExactly("926LLLL");
        assertThat(stage.searches(Map.of("family", family, "given", "Ana")).text())
                .contains(held);
    }

    @Test
    void whenTheSenderTakesTheFileBackThePupilIsLostAgainAndMayBeFoundAnew() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        String arrived = arrives(lost("Ana", name()).withUpn(file.upn()));
        stage.drake.post("/transfers/" + arrived + "/withdraw", Map.of());
        assertThat(standing(held)).isEqualTo("HELD");
        arrives(lost("Ana", name()).withUpn(file.upn()));
        assertThat(standing(held)).isEqualTo("FOUND");
        assertThat(told(held)).containsExactly("9266910", "9266910", "926LLLL", "926LLLL");
    }

    @Test
    void aFileThatWentBackBeforeItWasLookedThroughFindsNobody() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        goesBack(stage.sends(lost("Ana", name()).withUpn(file.upn())));
        lookThroughAll();
        assertThat(standing(held)).isEqualTo("HELD");
    }

    @Test
    void ofSeveralFilesAtOnceOnSeveralNodesOneFindsThePupil() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        for (int sent = 0; sent < 6; sent++) {
            stage.sends(lost("Ana", name()).withUpn(file.upn()));
        }
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(this::lookThroughAll))
                .toList();
        nodes.forEach(CompletableFuture::join);
        lookThroughAll();
        assertThat(standing(held)).isEqualTo("FOUND");
        assertThat(told(held)).containsExactly("9266910", "926LLLL");
    }

    @Test
    void aFileForAnAuthorityNamesNoSchool() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        LostCtf toAuthority =
                lost("Ana", name()).withUpn(file.upn()).from("9262377").to("926LLLL");
        stage.drake.upload(toAuthority.fileName(), toAuthority.bytes(), "send").reference();
        lookThroughAll();
        assertThat(standing(held)).isEqualTo("HELD");
    }
}
