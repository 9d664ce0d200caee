package uk.s2s.ctf.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.FindingCode;
import uk.s2s.ctf.Severity;

/** Keeps findings up to a limit, errors before all others, and counts the rest. */
final class FindingLog {

    private record Numbered(int number, Finding finding) {}

    private final int limit;
    private final List<Numbered> errors = new ArrayList<>();
    private final List<Numbered> others = new ArrayList<>();
    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);
    private int count;

    FindingLog(int limit) {
        this.limit = limit;
    }

    /** Counts a finding of that kind. False if it would not be kept, so that it need not be made. */
    boolean wants(FindingCode code) {
        count++;
        severities.add(code.severity());
        return list(code).size() < limit;
    }

    void keep(Finding finding) {
        list(finding.code()).add(new Numbered(count, finding));
    }

    /** Keeps a finding in any case: the one that says why the check went no further. */
    void keepLast(Finding finding) {
        boolean room = wants(finding.code());
        if (!room) {
            list(finding.code()).remove(limit - 1);
        }
        keep(finding);
    }

    private List<Numbered> list(FindingCode code) {
        return code.severity() == Severity.ERROR ? errors : others;
    }

    Set<Severity> severities() {
        return severities;
    }

    /** In the order in which they were found. */
    List<Finding> kept() {
        return Stream.concat(errors.stream(), others.stream().limit(limit - errors.size()))
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::finding)
                .toList();
    }

    int truncated() {
        return count - Math.min(limit, errors.size() + others.size());
    }
}
