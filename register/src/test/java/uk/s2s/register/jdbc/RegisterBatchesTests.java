package uk.s2s.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.PLACE_OF_BIRTH;
import static uk.s2s.register.Learners.emma;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Batch;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.ExceptionFilter;
import uk.s2s.register.FindResult;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Learners;
import uk.s2s.register.NumbersExhausted;
import uk.s2s.register.Requester;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Summary;

class RegisterBatchesTests {

    private static final Requester SCHOOL = new Requester("100001", "office");
    private static final Requester OTHER_SCHOOL = new Requester("100002", "office");
    private static final Requester DESK = new Requester("desk", "administrator");

    private final SettableClock clock = new SettableClock();
    private DataSource database;
    private LearnerRegister register;
    private RegisterBatches batches;

    @BeforeEach
    void open() throws SQLException {
        database = RegisterDatabase.fresh();
        register = new LearnerRegister(database, new byte[32], clock);
        batches = register.batches();
    }

    @Test
    void newLearnersGetNumbersOfTheirOwn() {
        Batch batch = done(IntStream.range(0, 200).mapToObj(Learners::numbered).toList());
        assertThat(batch.counts()).isEqualTo(Map.of(Summary.NEW, 200));
        assertThat(batch.records()).allMatch(record -> record.returnCode() == 1);
        assertThat(ulns(batch)).doesNotHaveDuplicates().hasSize(200);
    }

    @Test
    void beforeItHasRunABatchIsWaiting() {
        long job = submit(SCHOOL, List.of(sent(emma())));
        assertThat(batches.batch("100001", job).orElseThrow().state()).isEqualTo(Batch.State.WAITING);
        assertThat(batches.batch("100001", job).orElseThrow().records()).isEmpty();
        assertThat(batches.batch("100002", job)).isEmpty();
    }

    @Test
    void learnersOfAnotherBatchAreFoundAgain() {
        Uln uln = done(emma()).records().get(0).uln().orElseThrow();
        BatchRecord again = done(emma().with(LAST_KNOWN_POST_CODE, "cv49ee"), Learners.numbered(7))
                .records()
                .get(0);
        assertThat(again.returnCode()).isEqualTo(2);
        assertThat(again.uln()).contains(uln);
    }

    @Test
    void whatWasNotKnownIsFilledInAndNothingIsOverwritten() {
        done(emma());
        LearnerDetails more = emma().with(PLACE_OF_BIRTH, "Leeds").with(LAST_KNOWN_ADDRESS_LINE_1, "12, Larch Close");
        BatchRecord record = done(more).records().get(0);
        assertThat(record.returnCode()).isEqualTo(3);
        LearnerDetails held =
                register.learner(record.uln().orElseThrow()).orElseThrow().details();
        assertThat(held.text(PLACE_OF_BIRTH)).isEqualTo("Leeds");
        assertThat(held.text(LAST_KNOWN_ADDRESS_LINE_1)).isEqualTo("12 Larch Close");
    }

    @Test
    void aPossibleMatchGetsNoNumber() {
        done(emma());
        BatchRecord record = done(emmaAt("LU4 9QX")).records().get(0);
        assertThat(record.returnCode()).isEqualTo(7);
        assertThat(record.summary()).isEqualTo(Summary.POSSIBLE);
        assertThat(record.uln()).isEmpty();
    }

    @Test
    void elevenNamesakesAreTooMany() {
        for (int number = 1; number <= 11; number++) {
            done(emmaAt("B%d 1AA".formatted(number * 7)));
            settleAsNew();
        }
        assertThat(done(emmaAt("CF10 3AT")).records().get(0).returnCode()).isEqualTo(8);
    }

    @Test
    void whoeverStandsInTheFileTwiceIsRegisteredOnce() {
        Batch batch = done(emma(), emma().with(GIVEN_NAME, "EMMA "), Learners.numbered(1));
        assertThat(codes(batch)).containsExactly(1, 9, 1);
    }

    @Test
    void twinsAreTwoLearners() {
        Batch batch = done(emma(), emma().with(GIVEN_NAME, "Sophie"));
        assertThat(codes(batch)).containsExactly(1, 1);
        assertThat(ulns(batch)).doesNotHaveDuplicates();
        Batch again = done(emma().with(GIVEN_NAME, "Sophie"), emma(), Learners.numbered(1));
        assertThat(codes(again)).containsExactly(2, 2, 1);
        assertThat(ulns(again).subList(0, 2))
                .containsExactly(ulns(batch).get(1), ulns(batch).get(0));
    }

    @Test
    void unfitRecordsHaveTheCodesOfTheirFaults() {
        Batch batch = done(
                emma().with(LAST_KNOWN_POST_CODE, ""),
                emma().with(DATE_OF_BIRTH, ""),
                emma().with(DATE_OF_BIRTH, "2010-04-31"),
                emma().with(DATE_OF_BIRTH, "2020-04-17"));
        assertThat(codes(batch)).containsExactly(10, 6, 11, 13);
        assertThat(batch.counts()).isEqualTo(Map.of(Summary.REJECTED, 4));
        assertThat(batch.records().get(3).withAgeAsFormat().returnCode()).isEqualTo(11);
    }

    @Test
    void aNumberThatWasSentIsConfirmedOnlyForItsHolder() {
        Batch batch = done(emma(), emma().with(GIVEN_NAME, "Sophie"), Learners.numbered(1));
        String emma = ulns(batch).get(0).value();
        assertThat(codesOf(
                        new SubmittedLearner(emma, "1", emma().with(LAST_KNOWN_POST_CODE, "LU4 9QX")),
                        new SubmittedLearner(ulns(batch).get(2).value(), "2", Learners.numbered(2)),
                        new SubmittedLearner("9276308686", "3", Learners.numbered(3)),
                        new SubmittedLearner("5166282108", "4", Learners.numbered(4)),
                        new SubmittedLearner("9999999999", "5", Learners.numbered(5))))
                .containsExactly(5, 8, 8, 11, 11);
        assertThat(codesOf(new SubmittedLearner(emma, "1", emma().with(GIVEN_NAME, "Sophie"))))
                .containsExactly(8);
    }

    @Test
    void aMergedNumberIsAnsweredByItsMasters() {
        Batch batch = done(emma(), emmaAt("LU4 9QX").with(GIVEN_NAME, "Sophie"));
        Uln master = ulns(batch).get(0);
        register.merge(master, List.of(ulns(batch).get(1)), "One girl", DESK);
        Batch again = done(emmaAt("LU4 9QX").with(GIVEN_NAME, "Sophie"));
        assertThat(codes(again)).containsExactly(4);
        assertThat(ulns(again)).containsExactly(master);
        assertThat(ulns(batches.batch("100001", batch.job()).orElseThrow())).containsExactly(master, master);
    }

    @Test
    void anAnswerThatWasLostDoesNotMakeAnotherJob() {
        var records = List.of(sent(emma()), sent(Learners.numbered(1)));
        long job = submit(SCHOOL, records);
        assertThat(batches.submit(SCHOOL, records)).isEqualTo(new Submission.Accepted(job, true));
        runAll();
        clock.passes(Duration.ofHours(3));
        assertThat(batches.submit(SCHOOL, records)).isEqualTo(new Submission.Accepted(job, true));
        assertThat(submit(OTHER_SCHOOL, records)).isNotEqualTo(job);
        clock.passes(Duration.ofHours(30));
        assertThat(submit(SCHOOL, records)).isNotEqualTo(job);
    }

    @Test
    void aBatchHasOneTo200Records() {
        assertThat(batches.submit(SCHOOL, List.of())).isEqualTo(new Submission.WrongCount(0));
        var tooMany = IntStream.range(0, 201)
                .mapToObj(number -> sent(Learners.numbered(number)))
                .toList();
        assertThat(batches.submit(SCHOOL, tooMany)).isEqualTo(new Submission.WrongCount(201));
    }

    @Test
    void twoNodesRegisterNobodyTwice() {
        var records = IntStream.range(0, 60)
                .mapToObj(number -> sent(Learners.numbered(number)))
                .toList();
        List<Long> jobs = new ArrayList<>();
        for (int school = 0; school < 6; school++) {
            jobs.add(submit(new Requester("10000" + school, "office"), records.subList(school * 5, school * 5 + 30)));
        }
        var nodes = Stream.of(register, new LearnerRegister(database, new byte[32], clock))
                .map(node -> CompletableFuture.runAsync(() -> runAll(node.batches())))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();
        Map<String, Set<Uln>> ulns = new HashMap<>();
        for (int school = 0; school < 6; school++) {
            for (BatchRecord record : batches.batch("10000" + school, jobs.get(school))
                    .orElseThrow()
                    .records()) {
                ulns.computeIfAbsent(record.sent().misIdentifier(), any -> new HashSet<>())
                        .add(record.uln().orElseThrow());
            }
        }
        assertThat(ulns.values()).hasSize(55).allMatch(ofOne -> ofOne.size() == 1);
    }

    @Test
    void whatStopsABatchHalfWayLeavesNobodyRegistered() throws SQLException {
        long job = submit(SCHOOL, List.of(sent(emma()), sent(Learners.numbered(1))));
        RegisterDatabase.execute(database, "select setval('learner_number', 899999999)");
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThatThrownBy(batches::runNext).isInstanceOf(NumbersExhausted.class);
            assertThat(batches.batch("100001", job).orElseThrow().state()).isEqualTo(Batch.State.WAITING);
        }
        assertThatThrownBy(batches::runNext).isInstanceOf(NumbersExhausted.class);
        assertThat(batches.batch("100001", job).orElseThrow().state()).isEqualTo(Batch.State.FAILED);
        assertThat(batches.runNext()).isFalse();
        assertThat(register.findByDemographics(SCHOOL, emma())).isEqualTo(new FindResult.Nobody());
    }

    private void settleAsNew() {
        var exceptions = batches.exceptions();
        exceptions
                .list("100001", ExceptionFilter.ALL)
                .forEach(record -> exceptions.registerNew(SCHOOL, record.job(), record.position()));
    }

    private static LearnerDetails emmaAt(String postcode) {
        return emma().with(LAST_KNOWN_POST_CODE, postcode).with(LAST_KNOWN_ADDRESS_LINE_1, "");
    }

    private Batch done(LearnerDetails... details) {
        return done(Arrays.asList(details));
    }

    private Batch done(List<LearnerDetails> details) {
        return run(details.stream().map(RegisterBatchesTests::sent).toList());
    }

    private Batch run(List<SubmittedLearner> records) {
        long job = submit(SCHOOL, records);
        runAll();
        return batches.batch("100001", job).orElseThrow();
    }

    private List<Integer> codesOf(SubmittedLearner... records) {
        return codes(run(Arrays.asList(records)));
    }

    private void runAll() {
        runAll(batches);
    }

    private static void runAll(RegisterBatches of) {
        boolean more = true;
        while (more) {
            more = of.runNext();
        }
    }

    private long submit(Requester by, List<SubmittedLearner> records) {
        return ((Submission.Accepted) batches.submit(by, records)).job();
    }

    private static SubmittedLearner sent(LearnerDetails details) {
        return new SubmittedLearner("", details.text(FAMILY_NAME) + details.text(LAST_KNOWN_POST_CODE), details);
    }

    private static List<Integer> codes(Batch batch) {
        return batch.records().stream().map(BatchRecord::returnCode).toList();
    }

    private static List<Uln> ulns(Batch batch) {
        return batch.records().stream().flatMap(record -> record.uln().stream()).toList();
    }
}
