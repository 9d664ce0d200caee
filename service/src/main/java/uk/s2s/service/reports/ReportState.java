package uk.s2s.service.reports;

import static uk.s2s.service.transfers.TransferState.ACCEPTED;
import static uk.s2s.service.transfers.TransferState.AWAITING_COLLECTION;
import static uk.s2s.service.transfers.TransferState.COLLECTED;
import static uk.s2s.service.transfers.TransferState.FORWARDED;
import static uk.s2s.service.transfers.TransferState.FOUND;
import static uk.s2s.service.transfers.TransferState.HELD;
import static uk.s2s.service.transfers.TransferState.NOT_SENT;
import static uk.s2s.service.transfers.TransferState.PASSED_ON;
import static uk.s2s.service.transfers.TransferState.RECEIVED;
import static uk.s2s.service.transfers.TransferState.REFUSED;
import static uk.s2s.service.transfers.TransferState.REJECTED;
import static uk.s2s.service.transfers.TransferState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.s2s.service.transfers.TransferState;

/** What reports tell apart; a receiver hears nothing of files that did not reach it. */
public enum ReportState {
    ALL("All", EnumSet.allOf(TransferState.class)),
    NOT_COLLECTED("Not collected", EnumSet.of(AWAITING_COLLECTION, ACCEPTED)),
    TAKEN("Collected", EnumSet.of(COLLECTED)),
    SENT_BACK("Rejected", EnumSet.of(REJECTED)),
    TAKEN_BACK("Withdrawn or forwarded", EnumSet.of(WITHDRAWN, FORWARDED)),
    LOST("Lost pupils", EnumSet.of(HELD, PASSED_ON, FOUND)),
    WENT_NOWHERE("Not sent", EnumSet.of(RECEIVED, REFUSED, NOT_SENT));

    private static final Set<TransferState> REACHED =
            EnumSet.of(AWAITING_COLLECTION, ACCEPTED, COLLECTED, REJECTED, WITHDRAWN, FORWARDED);

    private final String title;
    private final Set<TransferState> states;

    ReportState(String title, Set<TransferState> states) {
        this.title = title;
        this.states = states;
    }

    /** The one that an address names; all for anything else. */
    static ReportState read(String typed) {
        return Arrays.stream(values())
                .filter(one -> one.value().equals(typed))
                .findFirst()
                .orElse(ALL);
    }

    public String title() {
        return title;
    }

    /** As addresses carry it. */
    public String value() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    public boolean isFor(boolean sent) {
        return sent || !states(false).isEmpty();
    }

    Set<TransferState> states(boolean sent) {
        return states.stream().filter(state -> sent || REACHED.contains(state)).collect(Collectors.toUnmodifiableSet());
    }

    int sum(boolean sent, Map<TransferState, Integer> counts) {
        return states(sent).stream()
                .mapToInt(state -> counts.getOrDefault(state, 0))
                .sum();
    }
}
