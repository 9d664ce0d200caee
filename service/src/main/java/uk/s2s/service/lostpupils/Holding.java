package uk.s2s.service.lostpupils;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.service.retention.HeldBackContent;
import uk.s2s.service.transfers.HeldFiles;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent.ContentRemoved;
import uk.s2s.service.transfers.TransferEvent.TransferHeld;
import uk.s2s.service.transfers.TransferEvent.TransferHeldAgain;
import uk.s2s.service.transfers.TransferEvent.TransferPassedOn;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.vault.IdentifierIndex;

/** Keeps the record of each file that is held, in the transaction in which it is, until its sender takes it back. */
@Component
class Holding {

    private final LostPupils pupils;
    private final Cards cards;
    private final Transfers transfers;
    private final HeldFiles files;
    private final IdentifierIndex index;
    private final HeldBackContent content;

    Holding(
            LostPupils pupils,
            Cards cards,
            Transfers transfers,
            HeldFiles files,
            IdentifierIndex index,
            HeldBackContent content) {
        this.pupils = pupils;
        this.cards = cards;
        this.transfers = transfers;
        this.files = files;
        this.index = index;
        this.content = content;
    }

    @EventListener
    void held(TransferHeld event) {
        Transfer transfer = transfers.find(event.transfer()).orElseThrow();
        Card card = Card.of(files.pupil(transfer.id()), transfer.source());
        Long former = hash(card.formerUpn());
        if (former != null) {
            files.noteFormerUpn(transfer.id(), former);
        }
        pupils.add(transfer, hash(card.upn()), former, card.age(event.at()), cards.store(card, event.at()), event.at());
    }

    @EventListener
    void passedOn(TransferPassedOn event) {
        pupils.passedOn(event.transfer(), event.by().organisation(), event.destination(), event.at());
    }

    /** The school that it was passed on to did not take it, or what the pupil was found by went back. */
    @EventListener
    void heldAgain(TransferHeldAgain event) {
        pupils.heldAgain(event.transfer(), event.at());
    }

    /** Uploaded by mistake: nothing that it was found by stays, but for a legal hold. */
    @EventListener
    void withdrawn(TransferWithdrawn event) {
        if (pupils.move(event.transfer(), Standing.HELD, Standing.WITHDRAWN, event.at())) {
            LostPupil pupil = pupils.find(event.transfer()).orElseThrow();
            String reference = transfers.find(event.transfer()).orElseThrow().reference();
            content.remove(pupil.card(), reference, pupil.upnHashes());
        }
    }

    @EventListener
    void removed(ContentRemoved event) {
        pupils.find(event.transfer()).ifPresent(pupil -> {
            pupils.contentRemoved(event.transfer(), event.at());
            cards.remove(pupil.card());
        });
    }

    private @Nullable Long hash(String upn) {
        return upn.isBlank() ? null : index.hash(upn);
    }
}
