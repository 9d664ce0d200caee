package uk.s2s.service.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Whoever sent a file to a school that has closed since forwards it by one click. */
class ForwardingTests extends ClosedSchoolStory {

    @Test
    void fileForAnOpenSchoolIsNeitherOfferedNorForwarded() {
        String reference = send();
        assertThat(page(reference))
                .doesNotContain("takes no more files", "/forward")
                .contains("Addressed to the wrong school? Withdraw the file");
        assertThat(forward(reference).status()).isEqualTo(409);
        forwardAll();
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
    }

    @Test
    void listAndPageOfferTheSuccessorAndOneClickForwards() {
        TestCtf file = aLeaver();
        String reference = school.upload(file).reference();
        closes("", SUCCESSOR);
        assertThat(school.pagesOf("/sent")).contains("/transfers/" + reference + "/forward", "Forward to ");
        assertThat(page(reference)).contains("The Thetford Academy (9266910) takes no more files", "(9263107)");

        Answer sentOn = forward(reference);
        assertThat(sentOn.status()).isEqualTo(200);
        String newReference = sentOn.path().substring("/transfers/".length());
        assertThat(newReference).isNotEqualTo(reference);
        assertThat(state(reference)).isEqualTo("FORWARDED");
        assertThat(state(newReference)).isEqualTo("AWAITING_COLLECTION");
        assertThat(school.get("/transfers/" + newReference + "/download").bytes())
                .isEqualTo(file.bytes());
        assertThat(school.get("/transfers/" + reference + "/history").text())
                .contains("(9263107), reference " + newReference);
        assertThat(notices("FILE_FORWARDED", newReference)).isZero();
        assertThat(notices("FILE_ARRIVED", newReference)).isEqualTo(1);
    }

    @Test
    void pressedTwiceItIsForwardedOnce() {
        String reference = send();
        closes("", SUCCESSOR);
        forward(reference);
        Answer again = forward(reference);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.path()).isEqualTo("/transfers/" + reference);
        assertThat(sentOn(reference)).isEqualTo(1);
    }

    @Test
    void anotherSuccessorThanTheOneReadOfGetsNothing() {
        String reference = send();
        closes("", OTHER);
        Answer answer = forward(reference);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Nothing was sent");
        assertThat(state(reference)).isEqualTo("AWAITING_COLLECTION");
    }

    @Test
    void receiverAndAuthorityReadOfTheSuccessorWithoutTheButton() {
        String reference = send();
        closes("", SUCCESSOR);
        for (String who : List.of("office@thetford.example", "transfers@norfolk.example")) {
            assertThat(Visitor.signedIn(port, who)
                            .get("/transfers/" + reference)
                            .text())
                    .contains("takes no more files; its successor is ")
                    .doesNotContain("/forward\"");
        }
    }

    @Test
    void acceptedFileStaysWithWhoeverHasItInHand() {
        String reference = send();
        Visitor.signedIn(port, "office@thetford.example").post("/transfers/" + reference + "/accept", Map.of());
        closes("", SUCCESSOR);
        forwardAll();
        assertThat(state(reference)).isEqualTo("ACCEPTED");
        assertThat(forward(reference).text()).contains("it is accepted. Nothing was sent");
    }
}
