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
import uk.s2s.service.lostpupils.reports.LostSums;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.RequestSums;
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
    private final RequestSums requests;
    private final LostSums lost;
    private final AuthoritySchools schools;
    private final Clock clock;

    Pictures(
            TrafficSums sums,
            Uncollected uncollected,
            RequestSums requests,
            LostSums lost,
            AuthoritySchools schools,
            Clock clock) {
        this.sums = sums;
        this.uncollected = uncollected;
        this.requests = requests;
        this.lost = lost;
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
        List<String> labels = days.stream().map(period::label).toList();
        return List.of(
                files(labels, sums.sent(area, starts, before), sums.collected(area, starts, before)),
                requests(labels, requests.asked(area, starts, before), requests.answered(area, starts, before)),
                lost(labels, lost.held(area, starts, before), lost.found(area, starts, before)),
                times(sums.timesUntilCollected(area, starts.get(0), before)),
                waiting(WaitingAt.sum(uncollected.byReceiver(area))));
    }

    private static BarChart files(List<String> labels, List<Integer> sent, List<Integer> collected) {
        return new BarChart(
                "flow",
                "Files sent and collected",
                "How many files your schools sent to anybody, and how many they collected from anybody.",
                "From",
                labels,
                List.of(new Series("Sent", sent), new Series("Collected", collected)));
    }

    private static BarChart requests(List<String> labels, List<Integer> asked, List<Integer> answered) {
        return new BarChart(
                "requests",
                "Requests for files",
                "How often your schools were asked for the file of a pupil who had left, and how often they answered.",
                "From",
                labels,
                List.of(new Series("Asked", asked), new Series("Answered", answered)));
    }

    private static BarChart lost(List<String> labels, List<Integer> held, List<Integer> found) {
        return new BarChart(
                "lost",
                "Lost pupils",
                "How many pupils left your schools for nobody knows where, and how many such were found or passed on.",
                "From",
                labels,
                List.of(new Series("Lost", held), new Series("Found", found)));
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
