package uk.s2s.service.desk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.desk.DeskEvent.ReportSeen;
import uk.s2s.service.pages.Csv;

/** The report of ULNs that changed; that somebody saw it is recorded. */
@Service
class Reports {

    private final LearnerRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(LearnerRegister register, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** @param form {@code page} or {@code CSV} */
    @Transactional
    List<ReportRow> rows(SignedIn who, ReportQuestion question, String form) {
        List<ReportRow> rows = ReportRow.of(register.report(question.first(), question.last())).stream()
                .filter(question::wants)
                .toList();
        events.publishEvent(
                new ReportSeen(Actors.of(who), clock.instant(), question.first() + " to " + question.last(), form));
        return rows;
    }

    static String csv(List<ReportRow> rows) {
        return rows.stream()
                .map(row -> Csv.line(row.at().toString(), row.what(), row.uln(), row.master()))
                .collect(Collectors.joining("", Csv.line("When", "What", "ULN", "Other ULN"), ""));
    }
}
