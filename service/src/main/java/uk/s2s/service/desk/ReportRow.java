package uk.s2s.service.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.s2s.register.UlnReport;
import uk.s2s.service.pages.Times;

/**
 * A line of the report of ULNs that changed.
 *
 * @param what {@code merged}, {@code unmerged} or {@code deleted}
 * @param master the other ULN of a merge; else empty
 */
public record ReportRow(Instant at, String what, String uln, String master) {

    /** The latest first. */
    static List<ReportRow> of(UlnReport report) {
        return Stream.of(
                        report.merged().stream().map(one -> merging("merged", one)),
                        report.unmerged().stream().map(one -> merging("unmerged", one)),
                        report.deleted().stream()
                                .map(one -> new ReportRow(
                                        one.at(), "deleted", one.uln().value(), "")))
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(ReportRow::at).reversed())
                .toList();
    }

    private static ReportRow merging(String what, UlnReport.Merging one) {
        return new ReportRow(
                one.at(), what, one.merged().uln().value(), one.master().uln().value());
    }

    public String when() {
        return Times.second(at);
    }
}
