package uk.s2s.service.transfers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.Destination;
import uk.s2s.ctf.records.PupilSplitter;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.TransferHeld;
import uk.s2s.service.vault.Vault;

/** Makes of a file with several lost pupils one file for each, and sends them all or none. */
@Service
class Splitting {

    /** As many as one form may upload. */
    private static final int MOST = 200;

    private final Transfers transfers;
    private final Vault vault;
    private final Examiner examiner;
    private final Reception reception;
    private final NotSending notSending;
    private final NextName names;
    private final TransferIds ids;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Splitting(
            Transfers transfers,
            Vault vault,
            Examiner examiner,
            Reception reception,
            NotSending notSending,
            NextName names,
            TransferIds ids,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.transfers = transfers;
        this.vault = vault;
        this.examiner = examiner;
        this.reception = reception;
        this.notSending = notSending;
        this.names = names;
        this.ids = ids;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether nothing else is wrong with the file than that its lost pupils are not alone, and it can be taken apart. */
    boolean isOffered(Examination found, UploadedFile file) throws IOException {
        CheckedFile checked = found.file();
        if (checked.verdict() != Verdict.REFUSED
                || checked.pupils() > MOST
                || checked.errors().isEmpty()
                || !checked.errors().stream().allMatch(error -> error.code() == CtfFinding.LOST_PUPIL_NOT_ALONE)) {
            return false;
        }
        try (InputStream bytes = file.open()) {
            return PupilSplitter.of(bytes.readAllBytes())
                    .filter(splitter -> splitter.pupils() == checked.pupils())
                    .isPresent();
        }
    }

    /**
     * Sends each pupil's file as a transfer of its own. All are checked before anything is locked; that they are lost pupils is
     * told last, since whoever records one keeps all others in the country waiting until the transaction ends.
     *
     * @return one outcome for each pupil; empty when this was done before
     * @throws TransferNotPossible when the file is not waiting for it
     */
    List<UploadOutcome> split(SignedIn who, String reference) throws IOException {
        Transfer whole = transfers.require(who, reference, Action.WITHDRAW);
        if (!whole.asked() || whole.hasReceiver()) {
            throw new TransferNotPossible("This file is not waiting to be split. Nothing was changed.");
        }
        if (!whole.waitsForItsSender()) {
            return List.of();
        }
        PupilSplitter splitter = PupilSplitter.of(read(whole)).orElseThrow();
        List<Examination> checked = check(who, whole, splitter);
        return Objects.requireNonNull(transactions.execute(status -> send(who, whole, splitter, checked)));
    }

    private List<Examination> check(SignedIn who, Transfer whole, PupilSplitter splitter) throws IOException {
        List<Examination> checked = new ArrayList<>();
        for (int position = 1; position <= splitter.pupils(); position++) {
            var part = new FileInMemory(whole.name(), splitter.only(position));
            Examination found = examiner.examine(who.number(), part);
            if (found.file().verdict() != Verdict.ACCEPTED) {
                throw new TransferNotPossible(
                        "This file cannot be split: one of its parts would not pass the checks. Nothing was sent."
                                + " Export one file for each pupil.");
            }
            checked.add(found);
        }
        return checked;
    }

    private List<UploadOutcome> send(SignedIn who, Transfer whole, PupilSplitter splitter, List<Examination> checked) {
        Instant now = clock.instant();
        if (!notSending.endSplit(whole, who, now, "%d files".formatted(splitter.pupils()))) {
            return List.of();
        }
        List<UploadOutcome> outcomes = new ArrayList<>();
        for (int position = 1; position <= splitter.pupils(); position++) {
            outcomes.add(send(who, whole, splitter.only(position), checked.get(position - 1), now));
        }
        outcomes.stream()
                .filter(UploadOutcome.Sent.class::isInstance)
                .map(sent -> ((UploadOutcome.Sent) sent).transfer().id())
                .forEach(held -> events.publishEvent(new TransferHeld(held, Actors.of(who), now)));
        return outcomes;
    }

    private byte[] read(Transfer whole) {
        try (InputStream bytes = vault.open(whole.id())) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private UploadOutcome send(SignedIn who, Transfer whole, byte[] bytes, Examination found, Instant now) {
        Destination to = CtfFileName.read(whole.name()).ctf().orElseThrow().destination();
        String name = names.next(who.number(), to, now);
        var part = new NewTransfer(
                ids.next(),
                who.number(),
                to.text(),
                to.text(),
                name,
                name,
                found.sha256(),
                found.size(),
                found.file().version(),
                found.pupilHashes(),
                who,
                now);
        try {
            return reception.take(part, new ByteArrayInputStream(bytes), found.file(), new Course.HoldUntold());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
