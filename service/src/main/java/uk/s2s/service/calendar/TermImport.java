package uk.s2s.service.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.calendar.CalendarEvent.TermDatesImported;
import uk.s2s.service.schools.DirectoryEvent.Actor;

/** Takes in a file of term dates: all of it, or nothing if anything is wrong with it. */
@Service
class TermImport {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /**
     * What a file holds.
     *
     * @param problems in sentences; if there are any, nothing was changed
     * @param years the LAs' academic years in it, such as {@code 926 2026/27}
     */
    record Outcome(List<String> problems, List<String> years, int terms) {

        boolean isGood() {
            return problems.isEmpty();
        }
    }

    private final TermDates dates;
    private final TermCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermImport(TermDates dates, TermCheck check, ApplicationEventPublisher events, Clock clock) {
        this.dates = dates;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /** What an import would do. */
    Outcome look(byte[] file, Predicate<LaCode> own) {
        return outcome(new Problems(), file, own).outcome();
    }

    /**
     * Replaces the terms of each LA and academic year that the file names.
     *
     * @param by null for a command
     */
    @Transactional
    public Outcome apply(byte[] file, Predicate<LaCode> own, @Nullable Actor by) {
        Looked looked = outcome(new Problems(), file, own);
        if (looked.outcome().isGood()) {
            TermCheck.byLa(looked.rows())
                    .forEach((la, years) -> years.forEach((year, rows) -> dates.replace(
                            new LaCode(la),
                            year,
                            rows.stream().map(TermRow::term).toList())));
            events.publishEvent(new TermDatesImported(
                    by,
                    clock.instant(),
                    String.join(", ", looked.outcome().years()),
                    looked.rows().size()));
        }
        return looked.outcome();
    }

    private record Looked(List<TermRow> rows, Outcome outcome) {}

    private Looked outcome(Problems problems, byte[] file, Predicate<LaCode> own) {
        List<TermRow> rows = TermFile.read(file, problems);
        check.check(rows, own, LocalDate.ofInstant(clock.instant(), ENGLAND), problems);
        List<String> years = rows.stream()
                .map(row -> row.la() + " " + row.year())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        return new Looked(rows, new Outcome(problems.sentences(), years, rows.size()));
    }
}
