package uk.s2s.service.lostpupils.watches;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.lostpupils.search.Criteria;
import uk.s2s.service.pages.Times;

/**
 * A watch as pages show it.
 *
 * @param sought what is searched for, as typed; forgotten once it has ended
 * @param unseen how many of the hits nobody of the authority has seen yet
 */
public record WatchRow(
        String id,
        String sought,
        String person,
        String reason,
        String began,
        String until,
        boolean goesOn,
        int hits,
        int unseen) {

    static WatchRow of(Watch watch, @Nullable Criteria criteria, HitCounts hits) {
        Instant ended = watch.endedAt();
        return new WatchRow(
                watch.id().toString(),
                criteria == null ? unknown(watch) : words(criteria),
                watch.person(),
                watch.reason().shown(),
                Times.day(watch.beganAt()),
                ended == null ? "Until " + Times.day(watch.until()) : "Ended on " + Times.day(ended),
                watch.goesOn(),
                hits.all(),
                hits.unseen());
    }

    private static String unknown(Watch watch) {
        return watch.goesOn()
                ? "Cannot be read, so this watch finds nothing. Search again, keep that search going, and remove this one"
                : "No longer kept";
    }

    private static String words(Criteria criteria) {
        String born = Stream.of(criteria.day(), criteria.month(), criteria.year())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(
                        (criteria.given() + " " + criteria.family()).strip(),
                        criteria.former().isEmpty() ? "" : "formerly " + criteria.former(),
                        born.isEmpty() ? "" : "born " + born,
                        criteria.gender().isEmpty() ? "" : criteria.gender().equals("M") ? "male" : "female",
                        criteria.upn().isEmpty() ? "" : "UPN " + criteria.upn(),
                        criteria.postcode())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "watch " + id;
    }
}
