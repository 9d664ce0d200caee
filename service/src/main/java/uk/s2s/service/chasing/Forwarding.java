package uk.s2s.service.chasing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.SendingOn;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferNotPossible;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.transfers.WaitingFiles;

/**
 * Sends files that wait for a closed school to its successor: when their sender says so, or by itself where the successor is
 * certain (docs/adr/0116-forwarding-by-itself.md). A file is forwarded once, whoever else does something to it meanwhile.
 */
@Service
public class Forwarding {

    private static final Logger log = LoggerFactory.getLogger(Forwarding.class);

    private final Successors successors;
    private final SendingOn sendingOn;
    private final Transfers transfers;
    private final WaitingFiles files;
    private final Schools schools;
    private final CertainSuccessors certain;
    private final ForwardingLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int round;

    Forwarding(
            Successors successors,
            SendingOn sendingOn,
            Transfers transfers,
            WaitingFiles files,
            Schools schools,
            CertainSuccessors certain,
            ForwardingLimits limits,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${s2s.forwarding-round:100}") int round) {
        this.successors = successors;
        this.sendingOn = sendingOn;
        this.transfers = transfers;
        this.files = files;
        this.schools = schools;
        this.certain = certain;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
        this.round = round;
    }

    /**
     * As the sender asks.
     *
     * @param to the successor that they read of; another one they would have to read of first
     * @return the new transfer; empty when the file has been forwarded already
     */
    @Transactional
    public Optional<Transfer> forward(SignedIn who, String reference, String to) {
        Transfer file = transfers.require(who, reference, Action.FORWARD);
        if (file.state() == TransferState.FORWARDED) {
            return Optional.empty();
        }
        Organisation successor = Optional.of(file)
                .filter(successors::isStranded)
                .flatMap(successors::successor)
                .filter(one -> one.number().value().equals(to))
                .orElseThrow(() -> notPossible(file));
        Optional<Transfer> sentOn = sendingOn.forward(who, file, successor.number());
        if (sentOn.isEmpty()) {
            requireForwarded(transfers.find(file.id()).orElseThrow());
        }
        return sentOn;
    }

    private static void requireForwarded(Transfer file) {
        if (file.state() != TransferState.FORWARDED) {
            throw notPossible(file);
        }
    }

    private static TransferNotPossible notPossible(Transfer file) {
        return new TransferNotPossible(
                file.state() == TransferState.AWAITING_COLLECTION
                        ? "A file can be forwarded only to the school that took over from a closed one, and the directory does not name"
                                + " that school as its only successor any more. Nothing was sent. Open the file again to see what it names now."
                        : "This file does not wait any more: it is %s. Nothing was sent."
                                .formatted(file.title().toLowerCase(Locale.ROOT)));
    }

    /**
     * Forwards files whose successor has been certain for some days, some at each closed school; returns whether there may be
     * more.
     */
    public boolean forwardCertain() {
        Instant now = clock.instant();
        boolean more = false;
        List<SchoolNumber> known = new ArrayList<>();
        for (SchoolNumber closed : schools.notOpen(files.destinations())) {
            Optional<SchoolNumber> successor = successors.successor(closed).map(Organisation::number);
            if (successor.isPresent()) {
                known.add(closed);
                boolean trusted = limits.hasStoodLongEnough(certain.since(closed, successor.get(), now));
                more |= trusted && forwardAll(closed, successor.get());
            }
        }
        certain.forgetAllBut(known);
        return more;
    }

    /** Files that cannot be forwarded, however many, keep no other waiting; they are tried again in the next round. */
    private boolean forwardAll(SchoolNumber closed, SchoolNumber successor) {
        int forwarded = 0;
        List<Transfer> waiting = files.waitingFor(closed, null, round);
        while (!waiting.isEmpty() && forwarded < round) {
            for (Transfer file : waiting) {
                if (!file.source().equals(successor) && forwardByItself(file, successor)) {
                    forwarded++;
                }
            }
            waiting = files.waitingFor(closed, waiting.get(waiting.size() - 1).id(), round);
        }
        return !waiting.isEmpty();
    }

    private boolean forwardByItself(Transfer file, SchoolNumber successor) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (!limits.take()) {
                    limits.stopForToday();
                    return false;
                }
                boolean forwarded = sendingOn.forward(null, file, successor).isPresent();
                if (!forwarded) {
                    status.setRollbackOnly();
                }
                return forwarded;
            }));
        } catch (RuntimeException fault) {
            log.error("Transfer {} could not be forwarded: {}", file.id(), FaultTrace.of(fault));
            return false;
        }
    }
}
