package uk.s2s.service.lostpupils.pickup;

import java.time.Instant;
import uk.s2s.service.pages.Times;

/**
 * A pick-up link in the list of a record.
 *
 * @param standing whether and when it was fetched, or can be
 * @param open whether it can be cancelled
 */
public record PickUpRow(String id, String school, String made, String standing, boolean open) {

    static PickUpRow of(PickUp pickUp, Instant now) {
        return new PickUpRow(
                pickUp.id().toString(),
                pickUp.school(),
                "%s, %s".formatted(Times.minute(pickUp.madeAt()), pickUp.person()),
                standing(pickUp, now),
                pickUp.isOpen(now));
    }

    private static String standing(PickUp pickUp, Instant now) {
        Instant fetched = pickUp.fetchedAt();
        Instant cancelled = pickUp.cancelledAt();
        if (fetched != null) {
            String from = pickUp.fetchedFrom() == null || pickUp.fetchedFrom().isEmpty()
                    ? ""
                    : " from the network " + pickUp.fetchedFrom();
            return "Fetched on %s%s".formatted(Times.minute(fetched), from);
        }
        if (cancelled != null) {
            return "Cancelled on " + Times.minute(cancelled);
        }
        if (pickUp.triesLeft() <= 0) {
            return "Dead: too many wrong codes";
        }
        return (now.isBefore(pickUp.until()) ? "Not fetched; can be until " : "Not fetched; ended on ")
                + Times.minute(pickUp.until());
    }
}
