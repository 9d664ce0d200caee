package uk.s2s.service.lostpupils;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.access.SignedIn;

/** What happens to the records of lost pupils; published inside the transaction of what it tells. */
public sealed interface LostPupilEvent {

    /** Null when the service itself did it. */
    @Nullable
    Actor by();

    Instant at();

    /**
     * @param account the account's id
     * @param organisation the seven characters of the number that the account worked as
     */
    record Actor(UUID account, String organisation) {

        public static Actor of(SignedIn who) {
            return new Actor(who.account(), who.organisation());
        }
    }

    /**
     * Somebody searched.
     *
     * @param reason name of a {@link Reason}; what was typed freely stays with the search
     * @param found how many fitted
     * @param pupilHashes keyed hashes of the UPNs of those who were shown
     */
    record LostPupilsSearched(Actor by, Instant at, String reason, int found, List<Long> pupilHashes)
            implements LostPupilEvent {}

    /**
     * An account, or its authority, asked more than anybody has to, and is refused further answers for a while.
     *
     * @param what {@code QUESTIONS} in the last hour, or different {@code PUPILS} shown in the last day
     * @param own those of the account
     * @param ofAuthority those of all accounts of its authority
     */
    record QuestionLimitReached(Actor by, Instant at, String what, int own, int ofAuthority)
            implements LostPupilEvent {}

    /**
     * Somebody saw a lost pupil's record, or was given the file.
     *
     * @param pupilHash keyed hash of the UPN; 0 where the file has none
     * @param what name of a {@link Look.Kind}
     * @param reason name of a {@link Reason}
     */
    record LostPupilSeen(Actor by, Instant at, UUID transfer, long pupilHash, String what, String reason)
            implements LostPupilEvent {}

    /**
     * A lost pupil came to a school with an ordinary file: the record closes by itself.
     *
     * @param transfer that was held
     * @param arrival transfer that carried the pupil
     * @param sighting by which e-mails about it go
     * @param school seven characters of the number of that school; empty where one without an account fetched the other file
     * @param recognised {@code UPN} or {@code DETAILS}
     * @param pupilHash keyed hash of the UPN that the lost file has; 0 where it has none
     */
    record LostPupilFound(
            @Nullable Actor by,
            Instant at,
            UUID transfer,
            UUID arrival,
            UUID sighting,
            String school,
            String recognised,
            long pupilHash)
            implements LostPupilEvent {}

    /**
     * A local authority says that whoever was found, or was sent the file, is not the child; {@code TransferHeldAgain} tells the rest.
     *
     * @param pupilHash keyed hash of the UPN that the lost file has; 0 where it has none
     * @param before name of the {@link Standing} that the record had
     */
    record LostPupilMistaken(Actor by, Instant at, UUID transfer, long pupilHash, String before)
            implements LostPupilEvent {}

    /**
     * A local authority keeps a search going.
     *
     * @param reason name of a {@link Reason}
     */
    record WatchSet(Actor by, Instant at, UUID watch, String reason) implements LostPupilEvent {}

    /**
     * A watch was removed, or ended after its time.
     *
     * @param organisation the local authority's seven characters
     */
    record WatchEnded(@Nullable Actor by, Instant at, UUID watch, String organisation) implements LostPupilEvent {}

    /**
     * A file was held that fits a watch.
     *
     * @param hit by which the e-mail goes
     * @param organisation the local authority's seven characters
     * @param pupilHash keyed hash of the UPN; 0 where the file has none
     */
    record WatchHitFound(
            @Nullable Actor by, Instant at, UUID transfer, UUID watch, UUID hit, String organisation, long pupilHash)
            implements LostPupilEvent {}

    /**
     * A local authority makes a link by which a school without an account fetches a lost pupil's file.
     *
     * @param address where the link goes; not kept
     * @param code what the link ends with; not kept
     */
    record PickUpMade(Actor by, Instant at, UUID transfer, UUID pickUp, String address, String code)
            implements LostPupilEvent {

        @Override
        public String toString() {
            return "PickUpMade " + pickUp;
        }
    }

    record PickUpCancelled(Actor by, Instant at, UUID transfer, UUID pickUp) implements LostPupilEvent {}

    /** A wrong code was entered for such a link. */
    record PickUpRefused(@Nullable Actor by, Instant at, UUID transfer, UUID pickUp, int triesLeft)
            implements LostPupilEvent {}

    /**
     * The file was fetched.
     *
     * @param organisation seven characters of the local authority that made the link
     * @param network address without its end
     * @param pupilHash keyed hash of the UPN; 0 where the file has none
     */
    record PickUpFetched(
            @Nullable Actor by,
            Instant at,
            UUID transfer,
            UUID pickUp,
            String organisation,
            String network,
            long pupilHash)
            implements LostPupilEvent {}
}
