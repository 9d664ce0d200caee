package uk.s2s.service.authority.picture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.authority.picture.BarChart.Series;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AuthoritySchools;
import uk.s2s.service.transfers.traffic.AgeBand;
import uk.s2s.service.transfers.traffic.TimeBand;
import uk.s2s.service.transfers.traffic.TrafficSums;
import uk.s2s.service.transfers.traffic.Uncollected;
import uk.s2s.service.transfers.traffic.WaitingAt;

/** The charts of an authority. */
@Service
class Pictures {

    private final TrafficSums sums;
    private final Uncollected uncollected;
    private final AuthoritySchools schools;
    private final Clock clock;

    Pictures(TrafficSums sums, Uncollected uncollected, AuthoritySchools schools, Clock clock) {
        this.sums = sums;
        this.uncollected = uncollected;
        this.schools = schools;
        this.clock = clock;
    }

    List<BarChart> of(SignedIn who, Period period) {
        Permissions.require(who, Action.SEE_OWN_SCHOOLS);
        Area area = schools.area(who.number());
        LocalDate today = Times.dayOf(clock.instant());
        List<LocalDate> days = period.starts(today);
        List<Instant> starts = days.stream().map(Times::startOf).toList();
        Instant before = Times.startOf(today.plusDays(1));
        return List.of(
                flow(period, days, sums.sent(area, starts, before), sums.collected(area, starts, before)),
                times(sums.timesUntilCollected(area, starts.get(0), before)),
                waiting(WaitingAt.sum(uncollected.byReceiver(area))));
    }

    private static BarChart flow(Period period, List<LocalDate> days, List<Integer> sent, List<Integer> collected) {
        return new BarChart(
                "flow",
                "Files sent and collected",
                "How many files your schools sent to anybody, and how many they collected from anybody.",
                "From",
                days.stream().map(period::label).toList(),
                List.of(new Series("Sent", sent), new Series("Collected", collected)));
    }

    private static BarChart times(List<Integer> counts) {
        return new BarChart(
                "times",
                "Time until files were collected",
                "How long the files that your schools collected in this time had waited for them.",
                "Collected",
                Arrays.stream(TimeBand.values()).map(TimeBand::title).toList(),
                List.of(new Series("Files", counts)));
    }

    private static BarChart waiting(List<Integer> counts) {
        return new BarChart(
                "waiting",
                "Files not collected today",
                "How many files wait for your schools at the moment, and for how long.",
                "Waits for",
                Arrays.stream(AgeBand.values()).map(AgeBand::title).toList(),
                List.of(new Series("Files", counts)));
    }
}
