package uk.s2s.service.transfers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Severity;

/**
 * The findings about one pupil, or about the file as a whole.
 *
 * @param pupil position in the file, 0 for the file as a whole
 */
public record FindingGroup(int pupil, List<Finding> findings) {

    /** The file first, then its pupils in order; in each group what must be mended before what is only remarked. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Integer, List<Finding>> byPupil = new TreeMap<>();
        for (Finding finding : findings) {
            byPupil.computeIfAbsent(finding.place().pupil(), pupil -> new ArrayList<>())
                    .add(finding);
        }
        List<FindingGroup> groups = new ArrayList<>();
        byPupil.forEach((pupil, all) -> {
            all.sort(Comparator.comparing(Finding::severity));
            groups.add(new FindingGroup(pupil, List.copyOf(all)));
        });
        return groups;
    }

    public String title() {
        return pupil == 0 ? "The file" : "Pupil " + pupil;
    }

    /** Whether several lost pupils are in the file. */
    public static boolean areOfSeveralLost(List<FindingGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.findings().stream())
                .anyMatch(finding -> finding.code().code().equals(CtfFinding.LOST_PUPIL_NOT_ALONE.code()));
    }

    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Must be corrected";
            case WARNING -> "Please check";
            case NOTE -> "For information";
        };
    }
}
