package uk.s2s.service.authority.files;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.PartyNames;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AuthoritySchools;
import uk.s2s.service.transfers.traffic.AgeBand;
import uk.s2s.service.transfers.traffic.Traffic;
import uk.s2s.service.transfers.traffic.TrafficFile;
import uk.s2s.service.transfers.traffic.TrafficQuestion;

/** The files of the schools of whoever is signed in for a local authority. */
@Service
class OwnFiles {

    /** Lines of a CSV at most; a county sends fewer in a year. */
    static final int MOST = 50_000;

    private static final int BATCH = 1000;

    private final Traffic traffic;
    private final AuthoritySchools schools;
    private final PartyNames names;
    private final Clock clock;

    OwnFiles(Traffic traffic, AuthoritySchools schools, PartyNames names, Clock clock) {
        this.traffic = traffic;
        this.schools = schools;
        this.names = names;
        this.clock = clock;
    }

    /** @param asked without errors */
    TrafficQuestion question(SignedIn who, AskedFiles asked) {
        Area area = schools.area(who.number());
        Optional<AgeBand> age = asked.ageAsked();
        LocalDate today = Times.dayOf(clock.instant());
        return new TrafficQuestion(
                area,
                asked.directionAsked(),
                asked.school().isEmpty() ? null : schools.numbersOf(area, asked.school()),
                asked.stateAsked().orElse(null),
                asked.waitingAsked(),
                Stream.concat(asked.first().map(Times::startOf).stream(), age.map(band -> band.since(today)).stream())
                        .max(Instant::compareTo)
                        .orElse(null),
                Stream.concat(
                                asked.last().map(day -> Times.startOf(day.plusDays(1))).stream(),
                                age.map(band -> band.before(today)).stream())
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    int count(TrafficQuestion question) {
        return traffic.count(question);
    }

    List<FileRow> page(TrafficQuestion question, Paging paging) {
        Instant now = clock.instant();
        return traffic.page(question, paging.offset(), Paging.SIZE).stream()
                .map(file -> FileRow.of(file, question.area().la().value(), names, now))
                .toList();
    }

    /** Writes all, or the first {@link #MOST} and a line that says so; between two batches it holds nothing. */
    void write(TrafficQuestion question, PrintWriter out) {
        Instant now = clock.instant();
        out.write(FileRow.CSV_HEAD);
        int written = 0;
        UUID last = null;
        List<TrafficFile> batch;
        do {
            batch = traffic.after(last, question, BATCH);
            batch.forEach(file -> out.write(FileRow.csv(file, names, now)));
            written += batch.size();
            last = batch.isEmpty() ? null : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH && written < MOST);
        if (batch.size() == BATCH) {
            out.write(Csv.line("Only the latest %d files are listed: choose a shorter time".formatted(written)));
        }
    }
}
