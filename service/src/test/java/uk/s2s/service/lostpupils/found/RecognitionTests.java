package uk.s2s.service.lostpupils.found;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.s2s.service.lostpupils.LostCtf;

/** Who is recognised in a file that arrives, and who is not. */
class RecognitionTests extends FoundStage {

    @Test
    void bothHaveTheSameUpn() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        arrives(lost("Anne", name()).withUpn(file.upn()).livingAt("IP28 7AA"));
        assertThat(standing(held)).isEqualTo("FOUND");
    }

    @Test
    void theSameUpnOfSomebodyElseAltogetherIsAMistake() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        arrives(lost("Bertram", name()).bornOn("2009-11-30").boy().withUpn(file.upn()));
        assertThat(standing(held)).isEqualTo("HELD");
    }

    @Test
    void allDetailsAgreeAndTheNewSchoolGaveATemporaryUpn() {
        String family = name();
        String held = stage.loses(lost("Ana", family));
        arrives(lost("Ana", family).withTemporaryUpn());
        assertThat(standing(held)).isEqualTo("FOUND");
    }

    @Test
    void twoPermanentUpnsAreTwoPupilsHoweverAlike() {
        String family = name();
        String held = stage.loses(lost("Ana", family));
        arrives(lost("Ana", family));
        assertThat(standing(held)).isEqualTo("HELD");
    }

    @Test
    void aTwinIsAnother() {
        String family = name();
        String held = stage.loses(lost("Ana", family));
        arrives(lost("Ada", family).withTemporaryUpn());
        assertThat(standing(held)).isEqualTo("HELD");
    }

    @Test
    void aNamesakeBornOnAnotherDayIsAnother() {
        String family = name();
        String held = stage.loses(lost("Ana", family));
        arrives(lost("Ana", family).bornOn("2011-11-30").withTemporaryUpn());
        assertThat(standing(held)).isEqualTo("HELD");
    }

    @Test
    void oneOfTwoLostPupilsWhoAreAlikeIsNotGuessed() {
        String family = name();
        String one = stage.loses(lost("Ana", family).withTemporaryUpn());
        String other = stage.loses(lost("Ana", family).withTemporaryUpn());
        arrives(lost("Ana", family).withTemporaryUpn());
        assertThat(standing(one)).isEqualTo("HELD");
        assertThat(standing(other)).isEqualTo("HELD");
    }

    @Test
    void whatALocalAuthoritySendsTellsNothingOfWhereItsPupilsAre() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        LostCtf results =
                lost("Ana", name()).withUpn(file.upn()).from("926LLLL").to("9262377");
        assertThat(stage.norfolk
                        .upload(results.fileName(), results.bytes(), "send")
                        .reference())
                .isNotEmpty();
        lookThroughAll();
        assertThat(standing(held)).isEqualTo("HELD");
    }

    @Test
    void aPartialFileDoesNotSayThatItsPupilsMove() {
        LostCtf file = lost("Ana", name());
        String held = stage.loses(file);
        arrives(lost("Ana", name()).withUpn(file.upn()).partial());
        assertThat(standing(held)).isEqualTo("HELD");
    }

    @Test
    void nobodyIsFoundAtTheSchoolThatLostThePupil() {
        String family = name();
        LostCtf file = lost("Ana", family);
        String byUpn = stage.loses(file);
        String byDetails = stage.loses(lost("Eve", family).bornOn("2012-02-07"));
        for (LostCtf sent : List.of(
                lost("Ana", name()).withUpn(file.upn()),
                lost("Eve", family).bornOn("2012-02-07").withTemporaryUpn())) {
            LostCtf back = sent.from("9262377").to("9266910");
            stage.drake.upload(back.fileName(), back.bytes(), "send").reference();
        }
        lookThroughAll();
        assertThat(standing(byUpn)).isEqualTo("HELD");
        assertThat(standing(byDetails)).isEqualTo("HELD");
    }

    @Test
    void whoeverIsLostOnlyAfterTheFileHasArrivedIsLost() {
        LostCtf file = lost("Ana", name());
        stage.sends(lost("Ana", name()).withUpn(file.upn()));
        String held = stage.loses(file);
        lookThroughAll();
        assertThat(standing(held)).isEqualTo("HELD");
    }
}
