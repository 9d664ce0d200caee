package uk.s2s.service.schools.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionCallback;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.schools.DirectoryEvent.DirectoryRenewed;
import uk.s2s.service.schools.DirectoryEvent.SchoolRenumbered;
import uk.s2s.service.schools.DirectoryFixture;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.schools.SchoolsFixture;
import uk.s2s.service.schools.directory.Changes.Change;
import uk.s2s.service.schools.directory.DirectoryImports.NotApplied;

class DirectoryImportsTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final List<Object> events = new ArrayList<>();
    private final Map<SchoolNumber, Integer> accounts = new HashMap<>();
    private DirectoryFixture directory;
    private DirectoryImports imports;

    @BeforeEach
    void emptyDirectory() {
        directory = new DirectoryFixture(database.jdbc());
        directory.empty();
        imports = importsAt(NOW);
    }

    @Test
    void showsWhatWouldChangeAndChangesNothing() throws Exception {
        directory
                .open(120995, "9262377", "Drake Infant School")
                .open(120996, "9262378", "Marsh School")
                .open(120997, "9262379", "Hill School")
                .open(120998, "9262380", "Left Alone");
        Changes changes = imports.changes(receive(RegisterCsv.ofSchools()
                        .school()
                        .school(
                                "URN", "120996",
                                "EstablishmentNumber", "2378",
                                "EstablishmentName", "Marsh School",
                                "EstablishmentStatus (code)", "2",
                                "CloseDate", "31-08-2026")
                        .school("URN", "120997", "EstablishmentNumber", "9379", "EstablishmentName", "Hill School")
                        .school("URN", "150001", "EstablishmentNumber", "3001", "EstablishmentName", "New School"))
                .id());
        assertThat(first(changes, ChangeKind.CLOSED))
                .containsExactly(new Change("9262378", "Marsh School", "closed 31.08.2026"));
        assertThat(first(changes, ChangeKind.RENUMBERED))
                .containsExactly(new Change("9262379", "Hill School", "becomes 9269379"));
        assertThat(first(changes, ChangeKind.ADDED)).containsExactly(new Change("9263001", "New School", ""));
        assertThat(first(changes, ChangeKind.RENAMED))
                .containsExactly(new Change("9262377", "Drake Infant School", "becomes Drake Primary School"));
        assertThat(first(changes, ChangeKind.MISSING)).containsExactly(new Change("9262380", "Left Alone", ""));
        assertThat(schools().find(number("9263001"))).isEmpty();
        assertThat(schools().find(number("9262378"))).map(Organisation::open).contains(true);
    }

    @Test
    void appliesEverythingAndTellsIt() throws Exception {
        directory.open(120995, "9262377", "Drake Infant School").open(120997, "9262379", "Hill School");
        Optional<NotApplied> why = apply(
                RegisterCsv.ofSchools()
                        .school()
                        .school(
                                "URN", "120997",
                                "LA (code)", "942",
                                "LA (name)", "Cumberland Council",
                                "EstablishmentName", "Hill School"),
                false);
        assertThat(why).isEmpty();
        assertThat(schools().find(number("9262377"))).map(Organisation::name).contains("Drake Primary School");
        assertThat(schools().onlySuccessor(number("9262379")))
                .contains(new Organisation(number("9422377"), "Hill School", true));
        assertThat(schools().find(number("942LLLL"))).map(Organisation::name).contains("Cumberland Council");
        assertThat(events)
                .filteredOn(DirectoryRenewed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        DirectoryRenewed.class,
                        renewed -> assertThat(renewed.summary()).contains("1 school will have another number"));
        assertThat(rowsWaiting()).isZero();
    }

    @Test
    void numberBeforeAReorganisationLeadsOn() throws Exception {
        apply(RegisterCsv.ofSchools().school("PreviousLA (code)", "925", "PreviousEstablishmentNumber", "2001"), false);
        assertThat(schools().onlySuccessor(number("9252001")))
                .map(Organisation::number)
                .contains(number("9262377"));
    }

    @Test
    void academyThatKeepsTheNumberClosesNothing() throws Exception {
        directory.open(120995, "9262377", "Drake Primary School");
        RegisterCsv conversion = RegisterCsv.ofSchools()
                .school("EstablishmentStatus (code)", "2")
                .school("URN", "150002", "EstablishmentName", "Drake Academy");
        assertThat(imports.changes(receive(conversion).id()).count(ChangeKind.CLOSED))
                .isZero();
        apply(conversion, false);
        assertThat(schools().find(number("9262377")))
                .contains(new Organisation(number("9262377"), "Drake Academy", true));
    }

    @Test
    void schoolsWithAccountsThatCloseOrChangeTheirNumberAreListedFirst() throws Exception {
        directory
                .open(120995, "9262377", "Drake Primary School")
                .open(120996, "9262378", "Marsh School")
                .open(120997, "9262379", "Hill School")
                .open(120998, "9262380", "Nobody's School");
        accounts.putAll(Map.of(number("9262377"), 2, number("9262378"), 1, number("9262379"), 3, number("926LLLL"), 1));
        Changes changes = imports.changes(receive(RegisterCsv.ofSchools()
                        .school()
                        .school("URN", "120996", "EstablishmentNumber", "2378", "EstablishmentStatus (code)", "2")
                        .school("URN", "120997", "EstablishmentNumber", "9379")
                        .school("URN", "120998", "EstablishmentNumber", "9380"))
                .id());
        assertThat(changes.groups().get(0).kind()).isEqualTo(ChangeKind.WITH_ACCOUNTS);
        assertThat(first(changes, ChangeKind.WITH_ACCOUNTS))
                .containsExactly(
                        new Change("9262378", "Marsh School", "1 account"),
                        new Change("9262379", "Hill School", "3 accounts, becomes 9269379"));
    }

    @Test
    void changedNumberIsTold() throws Exception {
        directory.open(120997, "9262379", "Hill School").open(120998, "9262380", "Marsh School");
        apply(
                RegisterCsv.ofSchools()
                        .school("URN", "120997", "EstablishmentNumber", "9379")
                        .school("URN", "120998", "EstablishmentNumber", "2379"),
                false);
        assertThat(events)
                .filteredOn(SchoolRenumbered.class::isInstance)
                .containsExactly(
                        new SchoolRenumbered(null, NOW, number("9262379"), number("9269379"), true),
                        new SchoolRenumbered(null, NOW, number("9262380"), number("9262379"), false));
    }

    @Test
    void sameFileASecondTimeChangesNothing() throws Exception {
        RegisterCsv csv = RegisterCsv.ofSchools().school("OpenDate", "01-09-1974");
        apply(csv, false);
        assertThat(imports.changes(receive(csv).id()).nothing()).isTrue();
    }

    @Test
    void manyClosuresMustBeMeant() throws Exception {
        directory.open(120995, "9262377", "Drake Primary School");
        RegisterCsv closing = RegisterCsv.ofSchools().school("EstablishmentStatus (code)", "2");
        assertThat(apply(closing, false)).contains(NotApplied.CLOSES_MANY);
        assertThat(schools().find(number("9262377"))).map(Organisation::open).contains(true);
        assertThat(events).isEmpty();
        assertThat(apply(closing, true)).isEmpty();
        assertThat(schools().find(number("9262377"))).map(Organisation::open).contains(false);
    }

    @Test
    void whatChangedSinceMustBeLookedAtAgain() throws Exception {
        DirectoryImport received = receive(RegisterCsv.ofSchools().school("EstablishmentName", "Drake Junior School"));
        String seen = imports.changes(received.id()).summary();
        apply(RegisterCsv.ofSchools().school(), false);
        assertThat(apply(received, seen)).contains(NotApplied.CHANGED_SINCE);
    }

    @Test
    void importIsAppliedOnce() throws Exception {
        DirectoryImport received = receive(RegisterCsv.ofSchools().school());
        String seen = imports.changes(received.id()).summary();
        assertThat(apply(received, seen)).isEmpty();
        assertThat(apply(received, seen)).contains(NotApplied.GONE);
    }

    @Test
    void damagedFileIsRefusedAndLeavesNothing() {
        RegisterCsv damaged =
                RegisterCsv.ofSchools().school().school("URN", "x").school("URN", "y");
        assertThatThrownBy(() -> receive(damaged))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(
                        "2 of 3 rows cannot be read, so the file must be damaged. The first, in line 3: the URN should be"
                                + " a number of six digits. Download it again.");
        assertThatThrownBy(() -> receive(RegisterCsv.ofSchools()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("no schools below it");
        assertThat(rowsWaiting()).isZero();
    }

    @Test
    void importThatNobodyAppliesIsForgottenAfterADay() throws Exception {
        DirectoryImport old = receive(RegisterCsv.ofSchools().school());
        imports = importsAt(NOW.plus(Duration.ofHours(25)));
        receive(RegisterCsv.ofSchools().school());
        assertThat(imports.find(old.id())).isEmpty();
        assertThat(rowsWaiting()).isEqualTo(1);
    }

    @Test
    void linksAreComparedAndApplied() throws Exception {
        directory.closed(100_100, "9261001", "Old School").open(100_200, "9261002", "New School");
        RegisterCsv links =
                RegisterCsv.ofLinks().link("100100", "100200", "New School", "Successor - merged", "01-09-2024");
        Changes changes = imports.changes(receive(links).id());
        assertThat(first(changes, ChangeKind.LINKS))
                .containsExactly(new Change(null, "URN 100100", "taken over by New School"));
        assertThat(apply(links, false)).isEmpty();
        assertThat(schools().onlySuccessor(number("9261001")))
                .map(Organisation::name)
                .contains("New School");
        assertThat(imports.changes(receive(links).id()).nothing()).isTrue();
    }

    private DirectoryImports importsAt(Instant now) {
        return new DirectoryImports(
                database.dataSource(),
                new ImportRecords(database.jdbc()),
                new DirectoryComparison(database.jdbc(), () -> accounts),
                new DirectoryWrites(database.jdbc()),
                events::add,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private DirectoryImport receive(RegisterCsv csv) throws Exception {
        Object received = inTransaction(transaction -> {
            try {
                return imports.receive("edubasealldata.csv", csv.file());
            } catch (UnreadableFile | IOException e) {
                transaction.setRollbackOnly();
                return e;
            }
        });
        if (received instanceof Exception refused) {
            throw refused;
        }
        return (DirectoryImport) received;
    }

    private Optional<NotApplied> apply(RegisterCsv csv, boolean closingMeant) throws Exception {
        DirectoryImport received = receive(csv);
        String seen = imports.changes(received.id()).summary();
        return inTransaction(transaction -> imports.apply(received.id(), seen, closingMeant, null));
    }

    private Optional<NotApplied> apply(DirectoryImport received, String seen) {
        return inTransaction(transaction -> imports.apply(received.id(), seen, false, null));
    }

    private static <T> T inTransaction(TransactionCallback<T> work) {
        return Objects.requireNonNull(database.transactions().execute(work));
    }

    private static List<Change> first(Changes changes, ChangeKind kind) {
        return changes.groups().stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.first().stream())
                .toList();
    }

    private static int rowsWaiting() {
        return database.jdbc()
                .sql("select count(*) from incoming_establishment")
                .query(Integer.class)
                .single();
    }

    private static SchoolNumber number(String text) {
        return new SchoolNumber(text);
    }

    /** One that remembers nothing yet. */
    private Schools schools() {
        return SchoolsFixture.schools(database.jdbc());
    }
}
