package uk.s2s.service.schools.directory;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.schools.DirectoryEvent;
import uk.s2s.service.schools.DirectoryEvent.Actor;
import uk.s2s.service.schools.directory.DirectoryWrites.Renumbered;

/** Renews the directory from the register's download: received, looked at, then applied or given up. */
@Service
class DirectoryImports {

    /** Why an import was not applied. */
    enum NotApplied {
        CLOSES_MANY(
                "More than %d in a hundred schools would take no more files. Look at the list, and say that this is meant"
                        .formatted(Changes.MANY_CLOSED_PER_HUNDRED)),
        CHANGED_SINCE("The directory has changed since you looked. Look again at what would change now"),
        GONE("This import was applied or given up already, or is lost. Upload the file again if it is still wanted");

        private final String explanation;

        NotApplied(String explanation) {
            this.explanation = explanation;
        }

        String explanation() {
            return explanation;
        }
    }

    private static final Duration KEPT = Duration.ofDays(1);

    private final DataSource database;
    private final ImportRecords records;
    private final DirectoryComparison comparison;
    private final DirectoryWrites writes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectoryImports(
            DataSource database,
            ImportRecords records,
            DirectoryComparison comparison,
            DirectoryWrites writes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.records = records;
        this.comparison = comparison;
        this.writes = writes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in a file without changing the directory. It waits a day to be applied.
     *
     * @throws UnreadableFile if it is none of the register's, or too much of it cannot be read
     */
    @Transactional(rollbackFor = Exception.class)
    public DirectoryImport receive(String fileName, InputStreamSource source) throws IOException, UnreadableFile {
        Instant now = clock.instant();
        records.giveUpOlderThan(now.minus(KEPT));
        UUID id = UUID.randomUUID();
        RegisterFile file = RegisterFile.open(source);
        Reading reading = stage(id, file);
        if (reading.tooBad()) {
            throw new UnreadableFile(tooBad(reading));
        }
        DirectoryImport received = new DirectoryImport(
                id,
                file.kind(),
                fileName,
                sha256(source),
                reading.rows(),
                reading.leftOut(),
                reading.problems().stream().map(Problem::toString).toList(),
                now,
                null,
                null);
        records.add(received);
        return received;
    }

    private Reading stage(UUID id, RegisterFile file) throws IOException, UnreadableFile {
        boolean links = file.kind() == DirectoryImport.Kind.LINKS;
        String target = links
                ? "incoming_link (import, " + Link.COLUMNS + ")"
                : "incoming_establishment (import, " + SchoolTable.COLUMNS + ")";
        try (CopyIn copy = CopyIn.into(database, target, id)) {
            return links
                    ? file.links(link -> copy.row(link.values()))
                    : file.schools(school -> copy.row(SchoolTable.values(school)));
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be stored", e);
        }
    }

    private static String tooBad(Reading reading) {
        if (reading.rows() == 0) {
            return "The file has a first line with names of columns, but no schools below it.";
        }
        Problem first = reading.problems().get(0);
        return "%d of %d rows cannot be read, so the file must be damaged. The first, in line %d: %s Download it again."
                .formatted(reading.leftOut(), reading.rows(), first.line(), first.message());
    }

    private static String sha256(InputStreamSource source) throws IOException {
        try (InputStream bytes = source.getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<DirectoryImport> find(UUID id) {
        return records.find(id);
    }

    public List<DirectoryImport> newest() {
        return records.newest();
    }

    /** What the import would change if it were applied now. */
    public Changes changes(UUID id) {
        return comparison.compare(id);
    }

    /**
     * Makes the import the directory, all of it or nothing.
     *
     * @param seen the summary of the changes that somebody has looked at
     * @param by null for a command of the operator
     * @return empty when it was applied
     */
    @Transactional
    public Optional<NotApplied> apply(UUID id, String seen, boolean closingMeant, @Nullable Actor by) {
        writes.lock();
        DirectoryImport received = records.find(id).orElse(null);
        if (received == null || !received.isWaiting() || !records.hasRows(id)) {
            return Optional.of(NotApplied.GONE);
        }
        Changes changes = comparison.compare(id);
        if (!changes.summary().equals(seen)) {
            return Optional.of(NotApplied.CHANGED_SINCE);
        }
        if (changes.closesMany() && !closingMeant) {
            return Optional.of(NotApplied.CLOSES_MANY);
        }
        Instant now = clock.instant();
        List<Renumbered> renumbered = writes.renumbered(id);
        writes.takeOver(id);
        records.applied(id, now, changes.summary());
        renumbered.forEach(one -> events.publishEvent(
                new DirectoryEvent.SchoolRenumbered(by, now, one.former(), one.number(), one.formerTakenOver())));
        events.publishEvent(new DirectoryEvent.DirectoryRenewed(
                by, now, received.fileName(), received.sha256(), changes.summary()));
        return Optional.empty();
    }

    @Transactional
    public void giveUp(UUID id) {
        records.giveUp(id);
    }
}
