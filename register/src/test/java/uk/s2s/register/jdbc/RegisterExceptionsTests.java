package uk.s2s.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.Learners.emma;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.Change;
import uk.s2s.register.ExceptionCase;
import uk.s2s.register.ExceptionFilter;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Learners;
import uk.s2s.register.Requester;
import uk.s2s.register.Settlement;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Superseded;

class RegisterExceptionsTests {

    private static final Requester SCHOOL = new Requester("100001", "office");

    private LearnerRegister register;
    private RegisterBatches batches;
    private RegisterExceptions exceptions;
    private Uln emma;

    @BeforeEach
    void registerEmma() throws SQLException {
        register = new LearnerRegister(RegisterDatabase.fresh(), new byte[32], new SettableClock());
        batches = register.batches();
        exceptions = batches.exceptions();
        long job = done(new Requester("100009", "office"), emma());
        emma = batches.batch("100009", job).orElseThrow().records().get(0).uln().orElseThrow();
    }

    @Test
    void aSchoolSeesItsOwnExceptionsByFileAndByCode() {
        long first = done(SCHOOL, moved(), Learners.numbered(1));
        long second = done(SCHOOL, emma().with(LAST_KNOWN_POST_CODE, ""));
        assertThat(exceptions.list("100001", ExceptionFilter.ALL))
                .extracting(BatchRecord::job)
                .containsExactly(second, first);
        assertThat(exceptions.list("100001", new ExceptionFilter(OptionalLong.of(first), OptionalInt.empty())))
                .hasSize(1);
        assertThat(exceptions.list("100001", new ExceptionFilter(OptionalLong.empty(), OptionalInt.of(10))))
                .extracting(BatchRecord::job)
                .containsExactly(second);
        assertThat(exceptions.list("100009", ExceptionFilter.ALL)).isEmpty();
        assertThat(exceptions.find("100009", first, 1)).isEmpty();
    }

    @Test
    void anExceptionShowsItsCandidatesAndWhyTheyAreMeant() {
        ExceptionCase open = open(done(SCHOOL, moved()));
        assertThat(open.problems()).isEmpty();
        assertThat(open.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.learner().uln()).isEqualTo(emma);
            assertThat(candidate.explanation()).contains("The first given name is the same", "The postcode is another");
        });
    }

    @Test
    void theCandidateThatIsChosenIsTheLearner() {
        long job = done(SCHOOL, moved());
        BatchRecord settled = settled(exceptions.choose(SCHOOL, job, 1, emma));
        assertThat(settled.returnCode()).isEqualTo(2);
        assertThat(settled.uln()).contains(emma);
        assertThat(settled.settled()).isPresent();
        assertThat(batches.batch("100001", job).orElseThrow().changed()).isEqualTo(1);
        assertThat(register.history(emma)).extracting(Change::action).contains(Change.Action.CHOSEN);
        assertThat(exceptions.list("100001", ExceptionFilter.ALL)).isEmpty();
    }

    @Test
    void onlyACandidateCanBeChosen() {
        long job = done(SCHOOL, moved(), Learners.numbered(1));
        Uln other = batches.batch("100001", job)
                .orElseThrow()
                .records()
                .get(1)
                .uln()
                .orElseThrow();
        assertThat(exceptions.choose(SCHOOL, job, 1, other)).isInstanceOf(Settlement.Refused.class);
        assertThat(exceptions.choose(new Requester("100009", "office"), job, 1, emma))
                .isInstanceOf(Settlement.Refused.class);
    }

    @Test
    void twoPupilsOfAFileCannotBeOneLearner() {
        long job = done(SCHOOL, emma(), moved());
        assertThat(exceptions.choose(SCHOOL, job, 2, emma)).isInstanceOf(Settlement.Refused.class);
    }

    @Test
    void whoeverIsNoneOfThemIsRegistered() {
        long job = done(SCHOOL, moved());
        BatchRecord settled = settled(exceptions.registerNew(SCHOOL, job, 1));
        assertThat(settled.returnCode()).isEqualTo(1);
        assertThat(settled.uln()).isPresent().isNotEqualTo(Optional.of(emma));
        assertThat(exceptions.registerNew(SCHOOL, job, 1)).isInstanceOf(Settlement.Refused.class);
    }

    @Test
    void whoeverIsOpenInTwoFilesIsRegisteredOnce() {
        long monday = done(SCHOOL, moved());
        long tuesday = done(SCHOOL, moved(), Learners.numbered(7));
        Uln first = settled(exceptions.registerNew(SCHOOL, monday, 1)).uln().orElseThrow();
        BatchRecord second = settled(exceptions.registerNew(SCHOOL, tuesday, 1));
        assertThat(second.returnCode()).isEqualTo(2);
        assertThat(second.uln()).contains(first);
    }

    @Test
    void whatIsIncompleteCannotBeRegisteredAsItIs() {
        long job = done(SCHOOL, Learners.numbered(1).with(LAST_KNOWN_POST_CODE, ""));
        assertThat(exceptions.registerNew(SCHOOL, job, 1)).isInstanceOf(Settlement.Refused.class);
        assertThat(open(job).problems()).hasSize(1);
    }

    @Test
    void aCorrectedRecordIsDecidedAnew() {
        long job = done(SCHOOL, Learners.numbered(1).with(LAST_KNOWN_POST_CODE, ""));
        var stillWrong = sent(Learners.numbered(1).with(LAST_KNOWN_POST_CODE, "here"));
        assertThat(exceptions.resubmit(SCHOOL, job, 1, stillWrong))
                .isInstanceOfSatisfying(
                        Settlement.StillException.class,
                        still -> assertThat(still.record().returnCode()).isEqualTo(11));
        BatchRecord settled = settled(exceptions.resubmit(SCHOOL, job, 1, sent(Learners.numbered(1))));
        assertThat(settled.returnCode()).isEqualTo(1);
        assertThat(settled.sent().details()).isEqualTo(Learners.numbered(1));
    }

    @Test
    void aCorrectionThatMakesTwoPupilsOneStaysAnException() {
        long job = done(SCHOOL, emma(), Learners.numbered(1).with(LAST_KNOWN_POST_CODE, ""));
        assertThat(exceptions.resubmit(SCHOOL, job, 2, sent(emma())))
                .isInstanceOfSatisfying(
                        Settlement.StillException.class,
                        still -> assertThat(still.record().returnCode()).isEqualTo(9));
    }

    @Test
    void whoeverStandsTwiceIsTheSameLearner() {
        long job = done(SCHOOL, emma(), slipped());
        BatchRecord settled = settled(exceptions.sameAsOther(SCHOOL, job, 2));
        assertThat(settled.uln()).contains(emma);
        assertThat(batches.batch("100001", job).orElseThrow().records())
                .extracting(BatchRecord::uln)
                .containsExactly(Optional.of(emma), Optional.of(emma));
    }

    @Test
    void whoeverStandsTwiceIsSomebodyElse() {
        long job = done(SCHOOL, emma(), slipped());
        BatchRecord settled = settled(exceptions.registerNew(SCHOOL, job, 2));
        assertThat(settled.returnCode()).isEqualTo(1);
        assertThat(settled.uln()).isPresent().isNotEqualTo(Optional.of(emma));
    }

    @Test
    void onlyWhoeverStandsTwiceIsTheSameAsAnother() {
        long job = done(SCHOOL, moved());
        assertThat(exceptions.sameAsOther(SCHOOL, job, 1)).isInstanceOf(Settlement.Refused.class);
    }

    @Test
    void whoeverIsSentAgainIsSettledThere() {
        long first = done(SCHOOL, List.of(new SubmittedLearner("", "B801200005001", moved())));
        assertThat(exceptions.superseded("100001")).isEmpty();
        done(new Requester("100009", "office"), List.of(new SubmittedLearner("", "B801200005001", moved())));
        assertThat(exceptions.superseded("100001"))
                .as("another school's pupil of the same key is another")
                .isEmpty();
        long second = done(
                SCHOOL,
                List.of(new SubmittedLearner("", "B801200005001", moved().with(LAST_KNOWN_ADDRESS_LINE_1, ""))));
        assertThat(exceptions.superseded("100001")).containsExactly(new Superseded(first, 1, second));
        assertThat(exceptions.choose(SCHOOL, first, 1, emma))
                .isInstanceOfSatisfying(
                        Settlement.Refused.class,
                        refused -> assertThat(refused.why()).contains("LRS job " + second));
        assertThat(settled(exceptions.choose(SCHOOL, second, 1, emma)).uln()).contains(emma);
    }

    /** So alike that she is found. */
    private static LearnerDetails slipped() {
        return emma().with(FAMILY_NAME, "Fairwether");
    }

    private static LearnerDetails moved() {
        return emma().with(LAST_KNOWN_POST_CODE, "LU4 9QX").with(LAST_KNOWN_ADDRESS_LINE_1, "3 Quay Street");
    }

    private ExceptionCase open(long job) {
        return exceptions.find("100001", job, 1).orElseThrow();
    }

    private static BatchRecord settled(Settlement settlement) {
        return ((Settlement.Settled) settlement).record();
    }

    private long done(Requester by, LearnerDetails... details) {
        return done(
                by, Arrays.stream(details).map(RegisterExceptionsTests::sent).toList());
    }

    private long done(Requester by, List<SubmittedLearner> records) {
        long job = ((Submission.Accepted) batches.submit(by, records)).job();
        batches.runNext();
        return job;
    }

    private static SubmittedLearner sent(LearnerDetails details) {
        return new SubmittedLearner("", "", details);
    }
}
