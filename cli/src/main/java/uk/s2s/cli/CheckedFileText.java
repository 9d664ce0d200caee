package uk.s2s.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.Verdict;

/** A checked file for people: what concerns the whole file, then pupil after pupil, then the verdict. */
final class CheckedFileText {

    private final PrintWriter out;
    private final boolean technical;

    CheckedFileText(PrintWriter out, boolean technical) {
        this.out = out;
        this.technical = technical;
    }

    void print(CheckedFile checked) {
        Map<Integer, List<Finding>> byPupil = checked.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.place().pupil(), TreeMap::new, Collectors.toList()));
        byPupil.forEach((pupil, findings) -> {
            out.println(pupil == 0 ? "The whole file" : "Pupil " + pupil);
            findings.forEach(this::print);
        });
        if (checked.notListed() > 0) {
            out.printf("and %,d more findings%n", checked.notListed());
        }
        out.println("%s: %s".formatted(checked.file(), verdict(checked)));
        if (!byPupil.isEmpty()) {
            out.println();
        }
    }

    private void print(Finding finding) {
        out.println("  %-7s  %s  [%s]"
                .formatted(
                        word(finding.severity()),
                        withoutPupil(finding),
                        finding.code().code()));
        if (technical) {
            String place = finding.place().path() + " column " + finding.place().column();
            out.println("           %s. %s".formatted(place, finding.technical()));
        }
    }

    /** The heading names the pupil already. */
    private static String withoutPupil(Finding finding) {
        String pupil = "Pupil %d, line ".formatted(finding.place().pupil());
        String message = finding.message();
        return message.startsWith(pupil) ? "Line " + message.substring(pupil.length()) : message;
    }

    private static String verdict(CheckedFile checked) {
        List<String> remarks = new ArrayList<>();
        checked.version().ifPresent(version -> remarks.add("version " + version));
        if (checked.pupils() > 0) {
            remarks.add(count(checked.pupils(), "pupil"));
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        checked.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        counts.forEach((severity, number) -> remarks.add(count(number, word(severity))));
        return checked.verdict()
                + (remarks.isEmpty() || checked.verdict() == Verdict.NOT_CHECKED
                        ? ""
                        : " (" + String.join(", ", remarks) + ")");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
