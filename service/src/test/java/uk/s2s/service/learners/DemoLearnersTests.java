package uk.s2s.service.learners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.register.FindResult;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Requester;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterBatches;
import uk.s2s.service.database.TestDatabase;

/** A new demo service knows some learners already, so that the samples meet each kind of answer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class DemoLearnersTests {

    private static final Requester SCHOOL = new Requester("136204", "office");

    @Autowired
    LearnerRegister register;

    @Autowired
    RegisterBatches batches;

    @Autowired
    DemoLearners learners;

    @BeforeEach
    void registeredInTheBackground() {
        await("demo learners")
                .until(() -> find("Wilf", "Winterbourne", "2012-01-09", "1", "IP24 0OI") instanceof FindResult.Exact);
    }

    @Test
    void pupilOfTheSampleIsThereAlready() {
        assertThat(find("Oliver", "Featherstone", "2011-09-08", "1", "IP24 6CV"))
                .isInstanceOf(FindResult.Exact.class);
    }

    @Test
    void pupilWhoHasMovedIsOnlyPossible() {
        assertThat(find("Tariq", "MacAllister", "2011-10-28", "1", "IP24 1OI")).isInstanceOf(FindResult.Possible.class);
    }

    @Test
    void pupilWhoseDateWasMistypedIsOnlyPossible() {
        assertThat(find("Ruby", "Llewelyn ap Gwilym", "2011-10-11", "2", "IP24 8CV"))
                .isInstanceOf(FindResult.Possible.class);
    }

    @Test
    void twinOfALearnerIsNotThatLearner() {
        assertThat(find("Dylan", "Mbeki-Rowe", "2012-04-04", "1", "IP24 3MC")).isNotInstanceOf(FindResult.Exact.class);
    }

    @Test
    void anotherStartAddsNobody() {
        int before = batches.jobs(DemoLearners.REQUESTER.organisation()).size();
        learners.provide();
        assertThat(batches.jobs(DemoLearners.REQUESTER.organisation())).hasSize(before);
    }

    private FindResult find(String given, String family, String born, String gender, String postcode) {
        return register.findByDemographics(
                SCHOOL,
                LearnerDetails.NONE
                        .with(GIVEN_NAME, given)
                        .with(FAMILY_NAME, family)
                        .with(DATE_OF_BIRTH, born)
                        .with(GENDER, gender)
                        .with(LAST_KNOWN_POST_CODE, postcode));
    }
}
