package uk.s2s.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.register.LearnerField.ABILITY_TO_SHARE;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_ADDRESS_LINE_1;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.Learners.emma;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Change;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.MergeResult;
import uk.s2s.register.NumbersExhausted;
import uk.s2s.register.OtherUlnKey;
import uk.s2s.register.Registration;
import uk.s2s.register.Registration.Reason;
import uk.s2s.register.Requester;
import uk.s2s.register.Standing;
import uk.s2s.register.UpdateResult;

class LearnerRegisterTests {

    private static final Requester SCHOOL = new Requester("100001", "office");
    private static final Requester OTHER_SCHOOL = new Requester("100002", "office");
    private static final Requester DESK = new Requester("desk", "administrator");

    private final SettableClock clock = new SettableClock();
    private DataSource database;
    private LearnerRegister register;

    @BeforeEach
    void open() throws SQLException {
        database = RegisterDatabase.fresh();
        register = new LearnerRegister(database, new byte[32], clock);
    }

    @Test
    void anotherKeyIsRefusedOnceNumbersMayHaveBeenIssued() throws SQLException {
        var database = RegisterDatabase.fresh();
        byte[] other = new byte[32];
        other[31] = 1;
        new LearnerRegister(database, new byte[32], clock).requireKey();
        new LearnerRegister(database, new byte[32], clock).requireKey();
        assertThatThrownBy(() -> new LearnerRegister(database, other, clock).requireKey())
                .isInstanceOf(OtherUlnKey.class)
                .hasMessageContaining("another key");
    }

    @Test
    void whoeverIsRegisteredIsFoundByTheFiveDetails() {
        Learner emma = registered(emma());
        assertThat(find(emma())).isEqualTo(new FindResult.Exact(emma));
        assertThat(find(emma().with(LAST_KNOWN_POST_CODE, "cv49ee").with(GIVEN_NAME, "EMMA")))
                .isEqualTo(new FindResult.Exact(emma));
    }

    @Test
    void nobodyIsFoundInAnEmptyRegister() {
        assertThat(find(emma())).isEqualTo(new FindResult.Nobody());
    }

    @Test
    void whoeverMovedHouseIsPossible() {
        Learner emma = registered(emma());
        var found = (FindResult.Possible) find(emmaAt("LU4 9QX"));
        assertThat(found.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.learner()).isEqualTo(emma);
            assertThat(candidate.found()).isEmpty();
        });
    }

    @Test
    void elevenNamesakesAreTooMany() {
        for (int number = 0; number < 11; number++) {
            registered(emmaAt("B%d 1AA".formatted((number + 1) * 7)));
        }
        assertThat(find(emma())).isEqualTo(new FindResult.TooMany());
    }

    @Test
    void searchingNeedsTheFiveDetails() {
        assertThat(find(emma().with(GENDER, ""))).isInstanceOf(FindResult.Invalid.class);
    }

    @Test
    void aUlnAloneIsNotEnoughToSeeALearner() {
        Learner emma = registered(emma());
        assertThat(register.findByUln(emma.uln().value(), "Emma", "Fairweather"))
                .isEqualTo(new FindResult.Exact(emma));
        assertThat(register.findByUln(emma.uln().value(), "Emmma", "Fairweather"))
                .isEqualTo(new FindResult.Exact(emma));
        assertThat(register.findByUln(emma.uln().value(), "Harriet", "Okonkwo")).isEqualTo(new FindResult.Nobody());
        assertThat(register.findByUln("5166282108", "Emma", "Fairweather")).isEqualTo(new FindResult.Nobody());
    }

    @Test
    void registeringNeedsASearchOfTheSameOrganisationBefore() {
        assertThat(register.register(SCHOOL, emma())).isEqualTo(not(Reason.NOT_SEARCHED));
        register.findByDemographics(OTHER_SCHOOL, emma());
        assertThat(register.register(SCHOOL, emma())).isEqualTo(not(Reason.NOT_SEARCHED));
        register.findByDemographics(SCHOOL, emma().with(GIVEN_NAME, "Emily"));
        assertThat(register.register(SCHOOL, emma())).isEqualTo(not(Reason.NOT_SEARCHED));
        register.findByDemographics(SCHOOL, emma());
        assertThat(register.register(SCHOOL, emma())).isInstanceOf(Registration.Registered.class);
    }

    @Test
    void aSearchDoesNotCountForever() {
        register.findByDemographics(SCHOOL, emma());
        clock.passes(Duration.ofMinutes(121));
        assertThat(register.register(SCHOOL, emma())).isEqualTo(not(Reason.NOT_SEARCHED));
    }

    @Test
    void nobodyIsRegisteredBeforeTheCandidatesWereLookedAt() {
        registered(emma());
        LearnerDetails moved = emmaAt("LU4 9QX");
        register.findByDemographics(SCHOOL, moved);
        assertThat(register.register(SCHOOL, moved)).isEqualTo(not(Reason.TOO_SOON));
        clock.passes(Duration.ofSeconds(20));
        assertThat(register.register(SCHOOL, moved)).isInstanceOf(Registration.Registered.class);
    }

    @Test
    void whoeverIsNoneOfThePossibleLearnersCanBeRegistered() {
        registered(emma());
        assertThat(registered(emmaAt("LU4 9QX")).version()).isEqualTo(1);
    }

    @Test
    void theSameFiveDetailsAreNotRegisteredTwice() {
        register.findByDemographics(OTHER_SCHOOL, emma());
        registered(emma());
        assertThat(register.register(OTHER_SCHOOL, emma())).isEqualTo(not(Reason.EXISTS));
    }

    @Test
    void anUnfitLearnerIsNotRegistered() {
        assertThat(register.register(SCHOOL, emma().with(DATE_OF_BIRTH, "2020-01-01")))
                .isInstanceOf(Registration.Invalid.class);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Learner emma = registered(emma());
        LearnerDetails married = emma.details().with(FAMILY_NAME, "Lindqvist");
        assertThat(update(emma, 7, married)).isEqualTo(new UpdateResult.ChangedSinceRead(1));
        assertThat(update(emma, 1, emma.details())).isEqualTo(new UpdateResult.NothingToChange());
        var updated = (UpdateResult.Updated) update(emma, 1, married);
        assertThat(updated.learner().version()).isEqualTo(2);
        assertThat(updated.learner().details()).isEqualTo(married);
        assertThat(register.update(SCHOOL, "9276308686", 1, married)).isEqualTo(new UpdateResult.UnknownUln());
    }

    @Test
    void aPrivacyNoticeThatWasSeenCannotBecomeUnseen() {
        Learner emma = registered(emma());
        assertThat(update(emma, 1, emma.details().with(ABILITY_TO_SHARE, "0")))
                .isEqualTo(new UpdateResult.SharingChangeNotAllowed());
        assertThat(update(emma, 1, emma.details().with(ABILITY_TO_SHARE, "2")))
                .isInstanceOf(UpdateResult.Updated.class);
    }

    @Test
    void aFormerNameIsStillFound() {
        Learner emma = registered(emma());
        update(emma, 1, emma.details().with(FAMILY_NAME, "Lindqvist"));
        assertThat(ulnsFound(find(emma()))).containsExactly(emma.uln());
        assertThat(ulnsFound(find(emma().with(FAMILY_NAME, "Lindqvist")))).containsExactly(emma.uln());
    }

    @Test
    void everyChangeIsKept() {
        Learner emma = registered(emma());
        update(emma, 1, emma.details().with(FAMILY_NAME, "Lindqvist"));
        List<Change> changes = register.history(emma.uln());
        assertThat(changes).extracting(Change::action).containsExactly(Change.Action.REGISTERED, Change.Action.UPDATED);
        assertThat(changes.get(1).before().text(FAMILY_NAME)).isEqualTo("Fairweather");
        assertThat(changes.get(1).after().text(FAMILY_NAME)).isEqualTo("Lindqvist");
        assertThat(changes.get(1).by()).isEqualTo(SCHOOL);
        assertThat(changes.get(1).at()).isEqualTo(clock.instant());
    }

    @Test
    void verifyingComparesNamesCrosswiseAndTheRestStrictly() {
        String uln = registered(emma()).uln().value();
        assertThat(register.verify(uln, "emma", "FAIRWEATHER", "2010-04-17", "2")
                        .code())
                .isEqualTo(1);
        assertThat(register.verify(uln, "Fairweather", "Emma", "", "").code()).isEqualTo(3);
        var other = register.verify(uln, "Emma", "Okonkwo", "2010-04-18", "1");
        assertThat(other.code()).isEqualTo(5);
        assertThat(other.failureFlags()).containsExactlyInAnyOrder(4, 5, 6, 7, 8);
        assertThat(register.verify("9276308686", "Emma", "Fairweather", "", "").code())
                .isEqualTo(6);
    }

    @Test
    void aMergedNumberStandsForItsMaster() {
        Learner emma = registered(emma());
        Learner twice = registered(emma().with(GIVEN_NAME, "Emily").with(LAST_KNOWN_POST_CODE, "LU4 9QX"));
        Learner master = merged(emma, twice);
        assertThat(master.linked()).containsExactly(twice.uln());
        assertThat(register.findByUln(twice.uln().value(), "Emily", "Fairweather"))
                .isEqualTo(new FindResult.Linked(master, twice.uln()));
        assertThat(find(twice.details())).isEqualTo(new FindResult.Linked(master, twice.uln()));
        assertThat(find(emma())).isEqualTo(new FindResult.Exact(master));
        assertThat(register.verify(twice.uln().value(), "Emma", "Fairweather", "", "")
                        .code())
                .isEqualTo(2);
        assertThat(register.retrieve(List.of(twice.uln().value(), "9276308686")))
                .satisfiesExactly(
                        one -> assertThat(one.learner().orElseThrow().standing())
                                .isEqualTo(Standing.MERGED),
                        one -> assertThat(one.learner()).isEmpty());
    }

    @Test
    void mergesFollowTheMasterOfTheirMaster() {
        Learner emma = registered(emma());
        Learner second = registered(emmaAt("LU4 9QX"));
        Learner third = registered(emmaAt("LS1 1AA"));
        merged(second, third);
        assertThat(merged(emma, second).linked()).containsExactlyInAnyOrder(second.uln(), third.uln());
        assertThat(register.merge(second.uln(), List.of(emma.uln()), "again", DESK))
                .isInstanceOf(MergeResult.Refused.class);
    }

    @Test
    void whoeverCameWithAPartedLearnerGoesWithIt() {
        Learner emma = registered(emma());
        Learner second = registered(emmaAt("LU4 9QX"));
        Learner third = registered(emmaAt("LS1 1AA"));
        Learner fourth = registered(emmaAt("EX1 1AA"));
        merged(third, fourth);
        merged(second, third);
        merged(emma, second);
        assertThat(register.history(fourth.uln()))
                .filteredOn(change -> change.action() == Change.Action.MERGED)
                .extracting(change -> change.other().orElseThrow())
                .containsExactly(third.uln(), second.uln(), emma.uln());
        var parted = (MergeResult.Done) register.unmerge(second.uln(), "Two girls", DESK);
        assertThat(parted.learner().linked()).containsExactlyInAnyOrder(third.uln(), fourth.uln());
        assertThat(register.learner(emma.uln()).orElseThrow().linked()).isEmpty();
    }

    @Test
    void whatWasMergedByMistakeIsPartedAgain() {
        Learner emma = registered(emma());
        Learner other = registered(emma().with(GIVEN_NAME, "Emily").with(LAST_KNOWN_POST_CODE, "LU4 9QX"));
        merged(emma, other);
        register.unmerge(other.uln(), "Two sisters", DESK);
        assertThat(find(other.details()))
                .isInstanceOfSatisfying(
                        FindResult.Exact.class,
                        found -> assertThat(found.learner().uln()).isEqualTo(other.uln()));
        var report = register.report(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22));
        assertThat(report.merged()).hasSize(1);
        assertThat(report.unmerged()).singleElement().satisfies(one -> {
            assertThat(one.master().uln()).isEqualTo(emma.uln());
            assertThat(one.merged().uln()).isEqualTo(other.uln());
        });
    }

    @Test
    void whoeverIsDeletedIsFoundNoMore() {
        Learner emma = registered(emma());
        register.delete(emma.uln(), "Never existed", DESK);
        assertThat(find(emma())).isEqualTo(new FindResult.Nobody());
        assertThat(register.findByUln(emma.uln().value(), "Emma", "Fairweather"))
                .isEqualTo(new FindResult.Nobody());
        assertThat(register.report(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22))
                        .deleted())
                .singleElement()
                .satisfies(one -> assertThat(one.uln()).isEqualTo(emma.uln()));
    }

    @Test
    void whatOneNodeRegistersAnotherFinds() {
        var otherNode = new LearnerRegister(database, new byte[32], clock);
        otherNode.catchUp();
        Learner emma = registered(emma());
        assertThat(otherNode.findByDemographics(SCHOOL, emma())).isEqualTo(new FindResult.Exact(emma));
    }

    @Test
    void whenAllNumbersAreIssuedItSaysSo() throws SQLException {
        RegisterDatabase.execute(database, "select setval('learner_number', 899999999)");
        register.findByDemographics(SCHOOL, emma());
        assertThatThrownBy(() -> register.register(SCHOOL, emma()))
                .isInstanceOf(NumbersExhausted.class)
                .hasMessageContaining("have been issued");
    }

    private FindResult find(LearnerDetails searched) {
        return register.findByDemographics(SCHOOL, searched);
    }

    private static List<Uln> ulnsFound(FindResult result) {
        if (result instanceof FindResult.Exact exact) {
            return List.of(exact.learner().uln());
        }
        return ((FindResult.Possible) result)
                .candidates().stream()
                        .map(candidate -> candidate.learner().uln())
                        .toList();
    }

    private Learner registered(LearnerDetails details) {
        register.findByDemographics(SCHOOL, details);
        clock.passes(Duration.ofSeconds(20));
        return ((Registration.Registered) register.register(SCHOOL, details)).learner();
    }

    private static LearnerDetails emmaAt(String postcode) {
        return emma().with(LAST_KNOWN_POST_CODE, postcode).with(LAST_KNOWN_ADDRESS_LINE_1, "");
    }

    private UpdateResult update(Learner learner, int version, LearnerDetails details) {
        return register.update(SCHOOL, learner.uln().value(), version, details);
    }

    private Learner merged(Learner master, Learner other) {
        return ((MergeResult.Done) register.merge(master.uln(), List.of(other.uln()), "One girl", DESK)).learner();
    }

    private static Registration not(Reason reason) {
        return new Registration.NotRegistered(reason);
    }
}
