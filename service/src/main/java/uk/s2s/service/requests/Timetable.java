package uk.s2s.service.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.calendar.SchoolDays;

/** What is to happen to a request on which day, as the school days of the asked school have it. */
@Component
class Timetable {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** When offices open. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /**
     * @param kind {@link Telling#REMINDER} or {@link Telling#OVERDUE}
     * @param number school days after the due day, by which the step is told from the others
     */
    record Step(Telling kind, int number, LocalDate day) {}

    private final SchoolDays schoolDays;
    private final RequestSettings settings;

    Timetable(SchoolDays schoolDays, RequestSettings settings) {
        this.schoolDays = schoolDays;
        this.settings = settings;
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ENGLAND);
    }

    /** The last day in time: counted from the day on which the pupil left, if that is known, else from the asking. */
    LocalDate dueOn(LaCode asked, @Nullable LocalDate leftOn, LocalDate askedOn) {
        return schoolDays.after(leftOn == null ? askedOn : leftOn, RequestSettings.TO_SEND, asked);
    }

    /** In order of time. A reminder whose day was over before anybody asked is left out. */
    List<Step> steps(Request request) {
        LaCode la = request.asked().la();
        LocalDate askedOn = dayOf(request.askedAt());
        Stream<Step> reminders = settings.reminders().stream()
                .map(number -> new Step(Telling.REMINDER, number, day(request.dueOn(), number, la)))
                .filter(step -> step.day().isAfter(askedOn));
        LocalDate escalation = day(request.dueOn(), settings.escalation(), la);
        LocalDate earliest = schoolDays.after(askedOn, RequestSettings.TO_REACT, la);
        Step told =
                new Step(Telling.OVERDUE, settings.escalation(), escalation.isBefore(earliest) ? earliest : escalation);
        return Stream.concat(reminders, Stream.of(told))
                .sorted(Comparator.comparing(Step::day))
                .toList();
    }

    private LocalDate day(LocalDate due, int number, LaCode la) {
        return number < 0 ? schoolDays.before(due, -number, la) : schoolDays.after(due, number, la);
    }

    /** The morning of the day after. */
    static Instant morningAfter(Instant at) {
        return dayOf(at).plusDays(1).atTime(MORNING).atZone(ENGLAND).toInstant();
    }

    /** The morning of the next step after a day; empty when there is none. */
    Optional<Instant> nextAfter(LocalDate day, Request request) {
        return steps(request).stream()
                .map(Step::day)
                .filter(step -> step.isAfter(day))
                .findFirst()
                .map(step -> step.atTime(MORNING).atZone(ENGLAND).toInstant());
    }
}
