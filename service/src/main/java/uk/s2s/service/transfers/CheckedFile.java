package uk.s2s.service.transfers;

import java.util.ArrayList;
import java.util.List;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.Verdict;

/**
 * What the checks say of a file, its name and its addressee together.
 *
 * @param version such as {@code 25.0}; empty when the file does not say
 * @param findings in the order of the file; at most as many as the checker keeps
 * @param more findings beyond those kept
 */
public record CheckedFile(Verdict verdict, String version, int pupils, List<Finding> findings, long more) {

    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    public List<Finding> remarks() {
        return findings.stream().filter(one -> one.severity() != Severity.ERROR).toList();
    }

    /** The same, refused for one more reason. */
    CheckedFile with(Finding error) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(0, error);
        return new CheckedFile(Verdict.REFUSED, version, pupils, all, more);
    }

    private List<Finding> of(Severity severity) {
        return findings.stream().filter(one -> one.severity() == severity).toList();
    }
}
