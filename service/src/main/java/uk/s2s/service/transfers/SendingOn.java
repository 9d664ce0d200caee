package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.ctf.names.Destination;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferForwarded;
import uk.s2s.service.transfers.TransferEvent.TransferPassedOn;
import uk.s2s.service.transfers.TransferEvent.TransferSentOn;
import uk.s2s.service.vault.Vault;

/**
 * Sends a file that the service has on to another receiver: a transfer of its own with the same sender, the same pupils and
 * the same bytes. Whether whoever asks may do so, and whether the receiver is open, the caller has found out.
 */
@Service
public class SendingOn {

    private final TransferStore store;
    private final TransferLinks links;
    private final NextName names;
    private final Vault vault;
    private final Parties parties;
    private final TransferIds ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendingOn(
            TransferStore store,
            TransferLinks links,
            NextName names,
            Vault vault,
            Parties parties,
            TransferIds ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.names = names;
        this.vault = vault;
        this.parties = parties;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Passes a lost pupil's file on to the pupil's new school. In the caller's transaction; of several at once the first wins.
     *
     * @param who of a local authority, named as the one that the file came through
     * @return the new transfer; empty when the file is not held any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Transfer> passOn(SignedIn who, Transfer held, SchoolNumber to) {
        Instant now = clock.instant();
        if (!store.move(held.id(), TransferState.HELD, TransferState.PASSED_ON, now)) {
            return Optional.empty();
        }
        Transfer sentOn = resend(held, to, who, who.number(), now);
        addStep(held, who, StepKind.PASSED_ON, now, sentOn);
        events.publishEvent(new TransferPassedOn(held.id(), Actors.of(who), now, sentOn.id(), to.value()));
        arrive(sentOn, Actors.of(who), now);
        return Optional.of(sentOn);
    }

    /**
     * Forwards a file that waits for a school to that school's successor. In the caller's transaction; of this and whatever
     * else becomes of the file the first wins.
     *
     * @param who null when the service does it by itself
     * @return the new transfer; empty when the file does not wait any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Transfer> forward(@Nullable SignedIn who, Transfer waiting, SchoolNumber to) {
        Instant now = clock.instant();
        if (!store.move(waiting.id(), TransferState.AWAITING_COLLECTION, TransferState.FORWARDED, now)) {
            return Optional.empty();
        }
        Actor actor = who == null ? null : Actors.of(who);
        Transfer sentOn = resend(waiting, to, who, waiting.via(), now);
        addStep(waiting, who, StepKind.FORWARDED, now, sentOn);
        events.publishEvent(new TransferForwarded(waiting.id(), actor, now, sentOn.id(), to.value()));
        arrive(sentOn, actor, now);
        return Optional.of(sentOn);
    }

    /** Says also under which reference it goes on. */
    private void addStep(Transfer transfer, @Nullable SignedIn who, StepKind kind, Instant now, Transfer sentOn) {
        String note = "To %s, reference %s".formatted(parties.name(sentOn.destination()), sentOn.reference());
        store.addStep(transfer.id(), step(who, kind, now, note));
    }

    private static Step step(@Nullable SignedIn who, StepKind kind, Instant now, String note) {
        return who == null ? Step.byService(kind, now, note) : Step.by(who, kind, now, note);
    }

    private Transfer resend(
            Transfer from, SchoolNumber to, @Nullable SignedIn who, @Nullable SchoolNumber via, Instant now) {
        long[] pupils = store.pupilHashes(from.id());
        String name = names.next(from.source(), new Destination.School(to), now);
        UUID id = ids.next();
        Step first = step(who, StepKind.SENT_ON, now, "Was on its way as " + from.reference());
        Transfer sentOn;
        do {
            sentOn = from.sentOn(id, TransferReference.draw(), to, name, via, now);
        } while (!store.insert(sentOn, pupils, first));
        links.copyFormerUpns(from.id(), id);
        copyContent(from.id(), id);
        List<Long> hashes = Arrays.stream(pupils).boxed().toList();
        events.publishEvent(new TransferSentOn(id, who == null ? null : Actors.of(who), now, from.id(), hashes));
        return sentOn;
    }

    private void copyContent(UUID from, UUID to) {
        try (InputStream bytes = vault.open(from)) {
            vault.store(to, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void arrive(Transfer sentOn, @Nullable Actor actor, Instant now) {
        events.publishEvent(new TransferArrived(sentOn.id(), actor, now, sentOn.destination()));
    }
}
