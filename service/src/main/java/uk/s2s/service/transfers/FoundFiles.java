package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;
import uk.s2s.service.vault.ContentMissing;
import uk.s2s.service.vault.Vault;

/** Lost pupils' files whose pupils came to a school with another file, or to one without an account; inside the caller's transaction. */
@Service
public class FoundFiles {

    private final CtfReader reader = new CtfReader();
    private final TransferStore store;
    private final TransferLinks links;
    private final Vault vault;
    private final Parties parties;
    private final ApplicationEventPublisher events;

    FoundFiles(
            TransferStore store, TransferLinks links, Vault vault, Parties parties, ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.vault = vault;
        this.parties = parties;
        this.events = events;
    }

    /**
     * Reads the pupils of a file one after the other, none if the content is gone; nothing is recorded.
     *
     * @return the header, if there is one
     */
    public Optional<CtfHeader> read(Transfer file, Consumer<Pupil> pupils) {
        try (InputStream bytes = vault.open(file.id())) {
            return reader.read(bytes, pupils).header();
        } catch (ContentMissing gone) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The pupil of a held file came with this one.
     *
     * @return false when the file is not held any more
     */
    public boolean found(UUID held, Transfer arrival, Instant now) {
        if (!store.move(held, TransferState.HELD, TransferState.FOUND, now)) {
            return false;
        }
        links.foundBy(held, arrival.id());
        String where = arrival.hasReceiver() ? parties.name(arrival.destination()) : "Fetched by a pick-up link";
        store.addStep(held, Step.byService(StepKind.FOUND, now, where));
        return true;
    }

    /**
     * A school without an account fetches the file.
     *
     * @param school as the local authority wrote it
     * @return false when the file is not held any more
     */
    public boolean handedOver(UUID held, String school, Instant now) {
        boolean moved = store.move(held, TransferState.HELD, TransferState.PASSED_ON, now);
        if (moved) {
            store.addStep(held, Step.byService(StepKind.HANDED_OVER, now, school));
        }
        return moved;
    }

    /**
     * What the pupil came with went back. Nothing happens where the lost pupil's file is gone.
     *
     * @param sighting by which the pupil had been found
     */
    public void heldAgain(UUID lost, UUID sighting, @Nullable Actor by, Instant now) {
        if (store.move(lost, TransferState.FOUND, TransferState.HELD, now)) {
            store.addStep(
                    lost, Step.byService(StepKind.HELD_AGAIN, now, "The file that the pupil came with went back"));
            events.publishEvent(new TransferHeldAgain(lost, by, now, sighting));
        }
    }

    /** The file and those that it became when it was passed on or forwarded. */
    public List<UUID> withLater(UUID transfer) {
        return links.withLater(transfer);
    }

    /** The file and those that it was before it was forwarded. */
    public List<UUID> withFormer(UUID transfer) {
        List<UUID> all = new ArrayList<>();
        UUID next = transfer;
        while (next != null) {
            all.add(next);
            next = store.find(next).map(Transfer::sentOnFrom).orElse(null);
        }
        return all;
    }
}
