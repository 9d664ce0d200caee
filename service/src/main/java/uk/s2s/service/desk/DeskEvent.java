package uk.s2s.service.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens at the register's desk; published inside the transaction of what it tells. */
public sealed interface DeskEvent {

    /** Who did it; null for the service itself, which registers the demo schools. */
    @Nullable
    Actor by();

    Instant at();

    /**
     * @param account the account's id
     * @param organisation the seven characters of the number that the account worked as, or {@code LEARNER}
     */
    record Actor(UUID account, String organisation) {}

    /**
     * Somebody saw a page of the list of exceptions, which names pupils.
     *
     * @param page from 1; 0 for all of them as CSV
     * @param pupilHashes keyed hashes of the UPNs of the pupils shown
     */
    record ExceptionsSeen(Actor by, Instant at, int page, List<Long> pupilHashes) implements DeskEvent {}

    /**
     * Somebody saw one exception: what was sent of the pupil, and what decides between the candidates.
     *
     * @param job of the Learning Records Service
     * @param position in the job, from 1
     * @param candidates how many learners were shown
     * @param pupilHashes keyed hashes of the pupil's UPN, and of the ULNs of the candidates shown
     */
    record ExceptionSeen(Actor by, Instant at, long job, int position, int candidates, List<Long> pupilHashes)
            implements DeskEvent {}

    /**
     * The pupil has a ULN now, and the answer to the file is another.
     *
     * @param organisation the seven characters of its number
     * @param how {@code CHOSEN}, {@code REGISTERED}, {@code SAME} or {@code CORRECTED}
     * @param pupilHashes keyed hashes of the pupil's UPN and of the ULN
     */
    record ExceptionSettled(
            Actor by, Instant at, String organisation, long job, int position, String how, List<Long> pupilHashes)
            implements DeskEvent {}

    /**
     * An exception waits for something; why is free text and stays out.
     *
     * @param pupilHashes keyed hash of the pupil's UPN
     */
    record ExceptionPutAside(Actor by, Instant at, String organisation, long job, int position, List<Long> pupilHashes)
            implements DeskEvent {}

    /** @param pupilHashes keyed hash of the pupil's UPN */
    record ExceptionTakenUp(Actor by, Instant at, String organisation, long job, int position, List<Long> pupilHashes)
            implements DeskEvent {}

    /**
     * Corrected details were sent again, and there is no ULN yet.
     *
     * @param organisation the seven characters of its number
     * @param code the return code now
     * @param pupilHashes keyed hash of the pupil's UPN
     */
    record ExceptionCorrected(
            Actor by, Instant at, String organisation, long job, int position, int code, List<Long> pupilHashes)
            implements DeskEvent {}

    /**
     * A register administrator looked for a learner.
     *
     * @param reason as typed
     * @param found how many were shown
     */
    record LearnersSearched(Actor by, Instant at, String reason, int found) implements DeskEvent {}

    /**
     * A register administrator saw all that the register holds of a learner.
     *
     * @param pupilHash keyed hash of the ULN
     * @param reason as typed
     */
    record LearnerSeen(Actor by, Instant at, long pupilHash, String reason) implements DeskEvent {}

    /**
     * Two records turned out to be of one learner.
     *
     * @param pupilHash keyed hash of the ULN that stays
     * @param other keyed hash of the one that stands for it now
     */
    record LearnersMerged(Actor by, Instant at, long pupilHash, long other, String reason) implements DeskEvent {}

    /** @param pupilHash keyed hash of the ULN that is a learner's own again */
    record LearnerUnmerged(Actor by, Instant at, long pupilHash, String reason) implements DeskEvent {}

    /** @param pupilHash keyed hash of the ULN, which is never issued again */
    record LearnerDeleted(Actor by, Instant at, long pupilHash, String reason) implements DeskEvent {}

    /**
     * A register administrator saw which ULNs were merged, unmerged or deleted.
     *
     * @param days first and last
     * @param form {@code page} or {@code CSV}
     */
    record ReportSeen(Actor by, Instant at, String days, String form) implements DeskEvent {}

    /**
     * An organisation may ask the register from now on.
     *
     * @param organisation the seven characters of its number
     * @param ref by which the register knows it, six characters
     * @param ukprn eight characters, or empty
     * @param password sixteen characters, by which it asks: keep it out of logs and the audit trail
     */
    record OrganisationRegistered(
            @Nullable Actor by, Instant at, String organisation, String ref, String ukprn, String password)
            implements DeskEvent {

        @Override
        public String toString() {
            return "OrganisationRegistered[" + organisation + "]";
        }
    }

    /** The register answers an organisation no more. */
    record OrganisationUnregistered(Actor by, Instant at, String organisation, String ref) implements DeskEvent {}
}
