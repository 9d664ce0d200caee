package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.ctf.Verdict;
import uk.s2s.lrs.LearnerService;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.transfers.CheckedFile;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.uln.UlnEvent.UlnFileReceived;
import uk.s2s.service.vault.Vault;

/** Takes files in: examined first, then stored, split, told and proved in one transaction, or not at all. */
@Service
class UlnUploads {

    private final UlnExaminer examiner;
    private final UlnStore store;
    private final PartStore parts;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UlnUploads(
            UlnExaminer examiner,
            UlnStore store,
            PartStore parts,
            Vault vault,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.examiner = examiner;
        this.store = store;
        this.parts = parts;
        this.vault = vault;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whoever sends it has accepted the {@link Terms#CURRENT} terms. The same bytes again make nothing new. */
    UlnOutcome send(SignedIn who, UlnSource file) throws IOException {
        return send(who, file, null);
    }

    /** One moment counts for everything: for the pupils' ages, which are counted again later from it, and for the record; no finer than the database keeps it. */
    private UlnOutcome send(SignedIn who, UlnSource file, @Nullable UUID repeatOf) throws IOException {
        Permissions.require(who, Action.SEND_ULN_FILE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UlnExamination found = examiner.examine(file, now);
        if (found.file().verdict() != Verdict.ACCEPTED) {
            return new UlnOutcome.Refused(found.file());
        }
        if (found.file().pupils() == found.underThirteen()) {
            return new UlnOutcome.NobodyLeft(found.file());
        }
        return store(who, file, found, repeatOf, now);
    }

    /**
     * Takes a stored file once more, on purpose. Whoever does so has accepted the terms again. Does so once: a file that has
     * been repeated already gives the repeat.
     */
    UlnOutcome again(SignedIn who, UlnFile file) throws IOException {
        return send(who, new KeptFile(file, vault), file.id());
    }

    /** What the checks say of a stored file, which they have taken: what to look at, though it keeps nobody from anything. */
    CheckedFile checked(UlnFile file) throws IOException {
        return examiner.examine(new KeptFile(file, vault), clock.instant()).file();
    }

    private UlnOutcome store(SignedIn who, UlnSource file, UlnExamination found, @Nullable UUID repeatOf, Instant now) {
        NewUlnFile taken = newFile(who, file, found, repeatOf, now);
        return transaction.execute(status -> {
            Optional<UlnFile> earlier = store.lockRepeats(who.number(), found.sha256());
            return earlier.isPresent() && !earlier.get().id().equals(repeatOf)
                    ? new UlnOutcome.Repeated(earlier.get())
                    : new UlnOutcome.Taken(take(taken, file));
        });
    }

    private UlnFile take(NewUlnFile file, UlnSource upload) {
        try (InputStream bytes = upload.open()) {
            return take(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private UlnFile take(NewUlnFile file, InputStream bytes) throws IOException {
        vault.store(file.id(), bytes);
        UlnFile taken = store.insert(file);
        store.accept(Terms.CURRENT, taken);
        split(taken);
        Actor actor = new Actor(file.by().account(), file.by().organisation());
        events.publishEvent(
                new UlnFileReceived(taken.id(), actor, file.at(), Terms.CURRENT.version(), file.pupilHashes()));
        return taken;
    }

    private void split(UlnFile file) {
        int left = file.sent();
        for (int number = 1; left > 0; number++) {
            int records = Math.min(left, LearnerService.MOST_LEARNERS_IN_A_BATCH);
            parts.insert(file.id(), number, records, file.uploadedAt());
            left -= records;
        }
    }

    private static NewUlnFile newFile(
            SignedIn who, UlnSource file, UlnExamination found, @Nullable UUID repeatOf, Instant now) {
        return new NewUlnFile(
                TimeOrderedId.at(now),
                file.name(),
                found.sha256(),
                file.size(),
                found.file().version(),
                found.file().pupils(),
                found.underThirteen(),
                found.pupilHashes(),
                who,
                now,
                repeatOf);
    }
}
