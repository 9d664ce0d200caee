package uk.s2s.service.notifications;

import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.schools.DirectoryEvent.NoticeAddressGiven;
import uk.s2s.service.schools.DirectoryEvent.NoticeAddressVerified;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferEvent;
import uk.s2s.service.transfers.TransferEvent.ContentRemoved;
import uk.s2s.service.transfers.TransferEvent.TransferArrived;
import uk.s2s.service.transfers.TransferEvent.TransferDiscarded;
import uk.s2s.service.transfers.TransferEvent.TransferRefused;
import uk.s2s.service.transfers.TransferEvent.TransferRejected;
import uk.s2s.service.transfers.TransferEvent.TransferWithdrawn;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.uln.UlnEvent.UlnResponseChanged;
import uk.s2s.service.uln.UlnEvent.UlnResultsReady;
import uk.s2s.service.uln.UlnFiles;

/** Stores a notice in the transaction of what it is about, so that there is one if and only if that happened. */
@Component
class NoticeListener {

    private final NoticeStore store;
    private final Transfers transfers;
    private final UlnFiles ulnFiles;

    NoticeListener(NoticeStore store, Transfers transfers, UlnFiles ulnFiles) {
        this.store = store;
        this.transfers = transfers;
        this.ulnFiles = ulnFiles;
    }

    @EventListener
    void arrived(TransferArrived event) {
        SchoolNumber receiver = new SchoolNumber(event.destination());
        store.add(event.transfer(), NoticeKind.FILE_ARRIVED, receiver, null, null, event.at());
    }

    @EventListener
    void rejected(TransferRejected event) {
        add(event, NoticeKind.FILE_REJECTED, Transfer::source);
    }

    /** Nobody waits for a lost pupil's file. */
    @EventListener
    void withdrawn(TransferWithdrawn event) {
        Transfer transfer = transfers.find(event.transfer()).orElseThrow();
        if (transfer.hasReceiver()) {
            add(event, NoticeKind.FILE_WITHDRAWN, file -> new SchoolNumber(file.destination()));
        }
    }

    @EventListener
    void refused(TransferRefused event) {
        add(event, NoticeKind.FILE_REFUSED, Transfer::source);
    }

    /** Whoever discards a file by themselves knows it. */
    @EventListener
    void discarded(TransferDiscarded event) {
        if (event.by() == null) {
            add(event, NoticeKind.FILE_GIVEN_UP, Transfer::source);
        }
    }

    /** What went after its time was as both sides expect; not so what nobody had collected. */
    @EventListener
    void removed(ContentRemoved event) {
        if (event.policy().equals("uncollected")) {
            add(event, NoticeKind.FILE_REMOVED_UNCOLLECTED, Transfer::source);
        }
    }

    /** Where every part was refused there are none; there may be when one has been handed in again. */
    @EventListener
    void resultsReady(UlnResultsReady event) {
        if (ulnFiles.isAnyPartProcessed(event.file())) {
            SchoolNumber sender = ulnFiles.find(event.file()).orElseThrow().organisation();
            store.add(event.file(), NoticeKind.ULN_RESULTS, sender, null, null, event.at());
        }
    }

    /** By the change and not by the file, so that each is told, and once. */
    @EventListener
    void responseChanged(UlnResponseChanged event) {
        SchoolNumber sender = ulnFiles.find(event.file()).orElseThrow().organisation();
        store.add(event.round(), NoticeKind.ULN_RESPONSE_CHANGED, sender, null, null, event.at());
    }

    @EventListener
    void addressGiven(NoticeAddressGiven event) {
        store.add(
                TimeOrderedId.at(event.at()),
                NoticeKind.ADDRESS_CODE,
                event.organisation(),
                event.address(),
                event.code(),
                event.at());
    }

    @EventListener
    void addressVerified(NoticeAddressVerified event) {
        store.sendWhatLackedAnAddress(event.organisation(), event.at());
    }

    private void add(TransferEvent event, NoticeKind kind, Function<Transfer, SchoolNumber> receiver) {
        Transfer transfer = transfers.find(event.transfer()).orElseThrow();
        store.add(event.transfer(), kind, receiver.apply(transfer), null, null, event.at());
    }
}
