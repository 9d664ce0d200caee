package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.accounts.AccountEvent;
import uk.s2s.service.calendar.CalendarEvent;
import uk.s2s.service.chasing.ChaseEvent;
import uk.s2s.service.desk.DeskEvent;
import uk.s2s.service.development.DevelopmentEvent;
import uk.s2s.service.lostpupils.LostPupilEvent;
import uk.s2s.service.lostpupils.LostPupilEvent.PickUpMade;
import uk.s2s.service.lrs.LrsEvent;
import uk.s2s.service.notifications.NoticeEvent;
import uk.s2s.service.notifications.NoticeKind;
import uk.s2s.service.requests.RequestEvent;
import uk.s2s.service.retention.RetentionEvent;
import uk.s2s.service.schools.DirectoryEvent;
import uk.s2s.service.subject.SubjectEvent;
import uk.s2s.service.transfers.TransferEvent;
import uk.s2s.service.uln.UlnEvent;
import uk.s2s.service.vault.KeyEvent;

/** Each event that there is becomes an entry, keeps all that it says, and is listed for readers. */
class AuditEventsTests {

    static final UUID SOMEBODY = new UUID(1, 1);

    static final String SECRET = "481 516";

    /** A value for each type that an event may carry: one of another type has to be thought about. */
    static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(UUID.class, SOMEBODY),
            Map.entry(Instant.class, Instant.parse("2026-11-22T09:00:00Z")),
            Map.entry(TransferEvent.Actor.class, new TransferEvent.Actor(new UUID(2, 2), "9262377")),
            Map.entry(List.class, List.of(41L, 42L)),
            Map.entry(String.class, "9266910"),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 7),
            Map.entry(long.class, 43L),
            Map.entry(NoticeKind.class, NoticeKind.FILE_ARRIVED),
            Map.entry(DirectoryEvent.Actor.class, new DirectoryEvent.Actor(new UUID(2, 2), "9262377")),
            Map.entry(RetentionEvent.Actor.class, new RetentionEvent.Actor(new UUID(2, 2), "9262377")),
            Map.entry(SubjectEvent.Actor.class, new SubjectEvent.Actor(new UUID(2, 2), "9262377")),
            Map.entry(DeskEvent.Actor.class, new DeskEvent.Actor(new UUID(2, 2), "9262377")),
            Map.entry(LostPupilEvent.Actor.class, new LostPupilEvent.Actor(new UUID(2, 2), "9262377")),
            Map.entry(DevelopmentEvent.Actor.class, new DevelopmentEvent.Actor(new UUID(2, 2), "9262377")),
            Map.entry(SchoolNumber.class, new SchoolNumber("9352003")));

    static Stream<Class<?>> events() {
        return Stream.of(
                        TransferEvent.class,
                        AccountEvent.class,
                        DirectoryEvent.class,
                        NoticeEvent.class,
                        UlnEvent.class,
                        KeyEvent.class,
                        DeskEvent.class,
                        RetentionEvent.class,
                        SubjectEvent.class,
                        ChaseEvent.class,
                        CalendarEvent.class,
                        LrsEvent.class,
                        LostPupilEvent.class,
                        RequestEvent.class,
                        DevelopmentEvent.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isListedForReaders(Class<?> event) throws IOException {
        assertThat(Files.readAllLines(Path.of("..", "docs", "audit-events.md")))
                .as("docs/audit-events.md")
                .anyMatch(line -> line.startsWith("| " + event.getSimpleName() + " |"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepsEverythingThatItSays(Class<?> kind) throws ReflectiveOperationException {
        Record event = sampleOf(kind);
        AuditEntry entry = entryFor(event);
        assertThat(entry.action()).isEqualTo(kind.getSimpleName());
        for (RecordComponent component : kind.getRecordComponents()) {
            if (isSecret(component)) {
                assertThat(entry.toString()).doesNotContain(SECRET);
                continue;
            }
            assertThat(entry.toString()).contains(textOf(sampleOf(component)));
        }
    }

    /** As {@link AuditListener} does. */
    private static final Map<Class<?>, Function<Record, AuditEntry>> ENTRIES = Map.ofEntries(
            Map.entry(DirectoryEvent.class, event -> DirectoryEntries.entryFor((DirectoryEvent) event)),
            Map.entry(RequestEvent.class, event -> RequestEntries.entryFor((RequestEvent) event)),
            Map.entry(CalendarEvent.class, event -> CalendarEntries.entryFor((CalendarEvent) event)),
            Map.entry(KeyEvent.class, event -> KeyEntries.entryFor((KeyEvent) event)),
            Map.entry(DeskEvent.class, event -> DeskEntries.entryFor((DeskEvent) event)),
            Map.entry(ChaseEvent.class, event -> ChaseEntries.entryFor((ChaseEvent) event)),
            Map.entry(RetentionEvent.class, event -> RetentionEntries.entryFor((RetentionEvent) event)),
            Map.entry(LrsEvent.class, event -> LrsEntries.entryFor((LrsEvent) event)),
            Map.entry(SubjectEvent.class, event -> SubjectEntries.entryFor((SubjectEvent) event)),
            Map.entry(LostPupilEvent.class, event -> LostPupilEntries.entryFor((LostPupilEvent) event)),
            Map.entry(DevelopmentEvent.class, event -> DevelopmentEntries.entryFor((DevelopmentEvent) event)),
            Map.entry(NoticeEvent.class, event -> NoticeEntries.entryFor((NoticeEvent) event)),
            Map.entry(UlnEvent.class, event -> UlnEntries.entryFor((UlnEvent) event)),
            Map.entry(TransferEvent.class, event -> TransferEntries.entryFor((TransferEvent) event)),
            Map.entry(AccountEvent.class, event -> AccountEntries.entryFor((AccountEvent) event)));

    private static AuditEntry entryFor(Record event) {
        return ENTRIES.entrySet().stream()
                .filter(one -> one.getKey().isInstance(event))
                .findFirst()
                .orElseThrow()
                .getValue()
                .apply(event);
    }

    private static Record sampleOf(Class<?> event) throws ReflectiveOperationException {
        RecordComponent[] components = event.getRecordComponents();
        Constructor<?> constructor = event.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return (Record) constructor.newInstance(
                Arrays.stream(components).map(AuditEventsTests::sampleOf).toArray());
    }

    private static Object sampleOf(RecordComponent component) {
        return isSecret(component)
                ? SECRET
                : Objects.requireNonNull(SAMPLES.get(component.getType()), component::toString);
    }

    private static boolean isSecret(RecordComponent component) {
        return component.getType() == String.class && Set.of("code", "password").contains(component.getName())
                || component.getDeclaringRecord() == PickUpMade.class
                        && component.getName().equals("address");
    }

    private static String textOf(Object sample) {
        if (sample instanceof DeskEvent.Actor actor) {
            return actor.account().toString();
        }
        if (sample instanceof RetentionEvent.Actor actor) {
            return actor.account().toString();
        }
        if (sample instanceof SubjectEvent.Actor actor) {
            return actor.account().toString();
        }
        if (sample instanceof LostPupilEvent.Actor actor) {
            return actor.account().toString();
        }
        if (sample instanceof DevelopmentEvent.Actor actor) {
            return actor.account().toString();
        }
        if (sample instanceof DirectoryEvent.Actor actor) {
            return actor.account().toString();
        }
        return sample instanceof TransferEvent.Actor actor ? actor.account().toString() : sample.toString();
    }
}
