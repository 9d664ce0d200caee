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

    private static AuditEntry entryFor(Record event) {
        if (event instanceof DirectoryEvent directory) {
            return DirectoryEntries.entryFor(directory);
        }
        if (event instanceof RequestEvent request) {
            return RequestEntries.entryFor(request);
        }
        if (event instanceof CalendarEvent calendar) {
            return CalendarEntries.entryFor(calendar);
        }
        if (event instanceof KeyEvent key) {
            return KeyEntries.entryFor(key);
        }
        if (event instanceof DeskEvent desk) {
            return DeskEntries.entryFor(desk);
        }
        if (event instanceof ChaseEvent chase) {
            return ChaseEntries.entryFor(chase);
        }
        if (event instanceof RetentionEvent retention) {
            return RetentionEntries.entryFor(retention);
        }
        if (event instanceof LrsEvent lrs) {
            return LrsEntries.entryFor(lrs);
        }
        if (event instanceof SubjectEvent subject) {
            return SubjectEntries.entryFor(subject);
        }
        if (event instanceof LostPupilEvent lost) {
            return LostPupilEntries.entryFor(lost);
        }
        if (event instanceof DevelopmentEvent development) {
            return DevelopmentEntries.entryFor(development);
        }
        if (event instanceof NoticeEvent notice) {
            return NoticeEntries.entryFor(notice);
        }
        if (event instanceof UlnEvent uln) {
            return UlnEntries.entryFor(uln);
        }
        return event instanceof TransferEvent transfer
                ? TransferEntries.entryFor(transfer)
                : AccountEntries.entryFor((AccountEvent) event);
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
