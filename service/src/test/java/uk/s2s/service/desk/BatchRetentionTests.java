package uk.s2s.service.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.retention.DueItem;
import uk.s2s.service.retention.HeldPupils;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.subject.Exported;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.web.Visitor;

/** What was sent of pupils to the Learner Register goes half a year after the batch is done. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class BatchRetentionTests {

    private static final String SCHOOL = "9266910";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    RetentionKind recordsOfBatches;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdentifierIndex index;

    @Autowired
    Clock clock;

    private ExceptionsFixture exceptions;
    private final LearnerDetails pupil = LearnersFixture.someone();
    private final String upn = aLeaver().upn(0);

    @BeforeEach
    void nothingElseIsDue() {
        exceptions = new ExceptionsFixture(context);
        remove(HeldPupils.NONE);
    }

    @Test
    void recordsGoAfterTheirTime() {
        long young = sent(179);
        long old = sent(181);
        assertThat(recordsOfBatches.due(clock.instant(), HeldPupils.NONE, 0, 10))
                .extracting(DueItem::reference)
                .containsExactly("LRS job " + old);
        assertThat(recordsOfBatches.count(clock.instant(), HeldPupils.NONE).due())
                .isOne();
        assertThat(remove(HeldPupils.NONE)).isOne();
        assertThat(records(young)).isOne();
        assertThat(records(old)).isZero();
        assertThat(sql.sql("select forgotten_at is not null from register_batch where job = ?")
                        .param(old)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aLegalHoldKeepsThemAndThoseOfTheOthersInTheBatch() {
        long job = sent(181);
        var held = new HeldPupils(Set.of(index.hash(upn)));
        assertThat(remove(held)).isZero();
        assertThat(recordsOfBatches.count(clock.instant(), held).held()).isOne();
        assertThat(records(job)).isOne();
        assertThat(remove(HeldPupils.NONE)).isOne();
        assertThat(records(job)).isZero();
    }

    @Test
    void subjectAccessFindsThemWhileTheyAreThere() {
        long job = sent(181);
        String family = pupil.text(LearnerField.FAMILY_NAME);
        String[] born = pupil.text(LearnerField.DATE_OF_BIRTH).split("-");
        var who = Map.of(
                "upn",
                upn,
                "surname",
                family,
                "forename",
                pupil.text(LearnerField.GIVEN_NAME),
                "born",
                born[2] + "/" + born[1] + "/" + born[0]);
        Visitor administrator = Visitor.signedIn(port, "admin@s2s.example");
        assertThat(Exported.index(administrator, who))
                .contains("LRS job %d, record 1".formatted(job), "What was sent", family);
        var namesake = Map.of("upn", upn, "surname", "Hawkins", "forename", "Bea", "born", "1/2/2003");
        assertThat(Exported.index(administrator, namesake)).doesNotContain(family);
        remove(HeldPupils.NONE);
        assertThat(Exported.index(administrator, who)).doesNotContain("LRS job");
    }

    private long sent(int daysAgo) {
        long job = exceptions.job(SCHOOL, List.of(new SubmittedLearner("", upn, pupil)));
        sql.sql(
                        "update register_batch set finished_at = finished_at - ? * interval '1 day', submitted_at = submitted_at - ? * interval '1 day' where job = ?")
                .params(daysAgo, daysAgo, job)
                .update();
        return job;
    }

    private int records(long job) {
        return sql.sql("select count(*) from register_batch_record where job = ?")
                .param(job)
                .query(Integer.class)
                .single();
    }

    private int remove(HeldPupils held) {
        Integer removed = transactions.execute(status -> recordsOfBatches.remove(clock.instant(), held, 1000));
        return removed == null ? 0 : removed;
    }
}
