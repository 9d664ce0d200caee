package uk.s2s.service.transfers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.TransferEvent.TransferRemoved;

/** Takes a file off the lists of its sender or its receiver; record, history and the other side's view stay. */
@Component
public class RemovalFromLists {

    /** Nothing more will happen to a file in these states that its sender could do anything about. */
    private static final Set<TransferState> SENDER_IS_DONE = EnumSet.of(
            TransferState.COLLECTED,
            TransferState.REJECTED,
            TransferState.WITHDRAWN,
            TransferState.FORWARDED,
            TransferState.REFUSED,
            TransferState.NOT_SENT);

    private final JdbcClient sql;
    private final TransferStore store;
    private final ApplicationEventPublisher events;

    RemovalFromLists(JdbcClient sql, TransferStore store, ApplicationEventPublisher events) {
        this.sql = sql;
        this.store = store;
        this.events = events;
    }

    /** Whether the file stands on a list of this side from which it can be removed. */
    static boolean isRemovable(Transfer file, boolean sender) {
        return sender
                ? SENDER_IS_DONE.contains(file.state()) && !file.offSendersLists()
                : file.state() == TransferState.COLLECTED && !file.offReceiversLists();
    }

    private static boolean isSender(SignedIn who, Transfer file) {
        return file.source().value().equals(who.organisation());
    }

    /** Whether this side has removed it before. */
    public boolean isOff(SignedIn who, Transfer file) {
        return isSender(who, file)
                ? file.offSendersLists()
                : file.destination().equals(who.organisation()) && file.offReceiversLists();
    }

    /** @throws TransferNotPossible while there is still something to do about the file */
    public void requireDoneWith(SignedIn who, Transfer file) {
        if (!isRemovable(file, isSender(who, file))) {
            throw new TransferNotPossible(
                    isSender(who, file) && file.state() == TransferState.AWAITING_COLLECTION
                            ? "%s is waiting for its receiver. Withdraw it first; then you can remove it. Nothing was removed."
                                    .formatted(file.fileName())
                            : "%s cannot be removed while it is %s. Nothing was removed."
                                    .formatted(file.fileName(), file.title().toLowerCase(Locale.ROOT)));
        }
    }

    /** In the caller's transaction; false if it was off already. */
    public boolean takeOff(SignedIn who, Transfer file, Instant now) {
        boolean sender = isSender(who, file);
        String column = sender ? "sender_removed_at" : "receiver_removed_at";
        boolean done = sql.sql("update transfer set " + column + " = ? where id = ? and " + column + " is null")
                        .params(utc(now), file.id())
                        .update()
                == 1;
        if (done) {
            store.addStep(file.id(), Step.by(who, StepKind.REMOVED, now, ""));
            events.publishEvent(new TransferRemoved(file.id(), Actors.of(who), now, sender ? "sender" : "receiver"));
        }
        return done;
    }

    /** Whether everybody who had the file on a list has removed it: a receiver only where it has collected it. */
    public boolean isOnNobodysList(Transfer file) {
        Transfer now = store.find(file.id()).orElseThrow();
        return now.offSendersLists() && (now.offReceiversLists() || now.state() != TransferState.COLLECTED);
    }

    /** Keyed hashes of the UPNs in the file, and of a lost pupil's former one. */
    public List<Long> pupilsIn(Transfer file) {
        return Arrays.stream(store.heldUnder(file.id())).boxed().toList();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
