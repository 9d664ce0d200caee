package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/**
 * The record of one file on its way; what it says may be shown to either party and holds no pupil data.
 *
 * @param reference what people call it, such as {@code 7QK4-9M2X-C3TD}; unguessable, part of its address
 * @param destination seven characters: a school's or LA's number, {@code XXXXXXX} or {@code MMMMMMM}
 * @param addressedTo what the file name says; differs from the destination when a closed school's successor got it
 * @param fileName as the sender named it
 * @param name the file name in its proper form
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param size bytes
 * @param via the local authority that passed it on; null for most, which come from their sender directly
 * @param sentOnFrom the id of the transfer that it was before it was passed on or forwarded; null for most
 * @param asked whether the sender was asked where it goes, since its receiver had closed
 * @param removed when and why the content was removed, or null while its time has not come
 * @param offSendersLists whether the sender has removed it from its lists
 * @param offReceiversLists whether the receiver has
 */
public record Transfer(
        UUID id,
        String reference,
        SchoolNumber source,
        String destination,
        String addressedTo,
        String fileName,
        String name,
        String sha256,
        long size,
        String version,
        int pupils,
        TransferState state,
        boolean asked,
        UUID uploadedBy,
        Instant uploadedAt,
        Instant changedAt,
        @Nullable SchoolNumber via,
        @Nullable UUID sentOnFrom,
        @Nullable RemovedContent removed,
        boolean offSendersLists,
        boolean offReceiversLists) {

    /** A transfer of the same bytes to another receiver, who is to be told of it. */
    Transfer sentOn(
            UUID newId,
            String newReference,
            SchoolNumber to,
            String newName,
            @Nullable SchoolNumber through,
            Instant at) {
        return new Transfer(
                newId,
                newReference,
                source,
                to.value(),
                to.value(),
                newName,
                newName,
                sha256,
                size,
                version,
                pupils,
                TransferState.AWAITING_COLLECTION,
                false,
                uploadedBy,
                at,
                at,
                through,
                id,
                null,
                false,
                false);
    }

    /** Whether the receiver may know of it: not while the checks run or the sender is asked, nor if it went no further. */
    public boolean reachedItsDestination() {
        return state != TransferState.RECEIVED && wentOn();
    }

    /** Whether it passed the checks and its sender did not stop it, as far as is known yet. */
    boolean wentOn() {
        return state != TransferState.REFUSED && state != TransferState.NOT_SENT;
    }

    /** Whether the sender still has to say where it goes. */
    public boolean waitsForItsSender() {
        return state == TransferState.RECEIVED && asked;
    }

    /** What pages call its state. */
    public String title() {
        return waitsForItsSender() ? "Waiting for the sender's decision" : state.title();
    }

    /** Whether its content has passed the checks, or failed them: until then nobody knows what is in it. */
    public boolean isChecked() {
        return state != TransferState.RECEIVED || asked;
    }

    /** Whether it is for somebody: XXXXXXX and MMMMMMM are nobody. */
    public boolean hasReceiver() {
        return Character.isDigit(destination.charAt(0));
    }

    /** Whether the receiver has nothing to do with it any more. */
    public boolean wasTakenBack() {
        return state == TransferState.WITHDRAWN || state == TransferState.REJECTED;
    }

    /** Whether its receiver still has to do something: accept it, or download it and say so. */
    public boolean isUncollected() {
        return (state == TransferState.AWAITING_COLLECTION || state == TransferState.ACCEPTED) && removed == null;
    }

    /** Whether its content was removed after its time, and nobody had collected it. */
    public boolean wentUncollected() {
        return (state == TransferState.AWAITING_COLLECTION || state == TransferState.ACCEPTED) && removed != null;
    }

    /** Whether the bytes are still there. */
    public boolean hasContent() {
        return wentOn() && removed == null;
    }
}
