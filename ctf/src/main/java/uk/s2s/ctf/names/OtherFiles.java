package uk.s2s.ctf.names;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the sector's other files. Sources: the admissions file series, the generic file guide, names seen in use. */
final class OtherFiles {

    private static final String PARTY = "[0-9]{3}(?:[0-9]{4}|L{4})";
    private static final Pattern KIND_IN_THE_MIDDLE =
            Pattern.compile("(" + PARTY + ")_([A-Z0-9]{3})_([0-9A-Z]{7})_([0-9]{1,6})\\.xml", CASE_INSENSITIVE);
    private static final Pattern GENERIC = Pattern.compile(
            PARTY + "_(?:" + PARTY + "|DFESXXX)_([^_\\s][^_]{0,29})\\.([a-z0-9]{1,5})", CASE_INSENSITIVE);
    private static final Set<String> ADMISSIONS = Set.of("ADT", "AOT", "ALT", "APT", "ASL", "ATF");
    private static final Set<String> RESULTS = Set.of("FSP", "KS1", "KS2", "KS3", "PHO");

    private OtherFiles() {}

    static Optional<FileNameReading> read(String file) {
        Matcher parts = KIND_IN_THE_MIDDLE.matcher(file);
        if (parts.matches()) {
            return withKind(
                    parts.group(2).toUpperCase(Locale.ROOT), parts.group(3).toUpperCase(Locale.ROOT));
        }
        Matcher generic = GENERIC.matcher(file);
        return generic.matches() && !generic.group(1).matches("[0-9]{3}") ? Optional.of(generic()) : Optional.empty();
    }

    private static Optional<FileNameReading> withKind(String kind, String destination) {
        if (RESULTS.contains(kind) || destination.equals("NAALLLL")) {
            return Optional.of(results());
        }
        if (ADMISSIONS.contains(kind)) {
            return Optional.of(admissions());
        }
        if (kind.matches("SC[0-9]")) {
            return Optional.of(census());
        }
        return kind.equals("CTF") ? Optional.empty() : Optional.of(other());
    }

    private static FileNameReading admissions() {
        return other(
                SectorFile.ADMISSIONS,
                FileNameFinding.NAME_OF_ADMISSIONS_FILE,
                "By its name this is an admissions file, which schools and local authorities exchange over offers of places."
                        + " It is not a CTF. Send it by the way your local authority has told you for admissions files.");
    }

    private static FileNameReading generic() {
        return other(
                SectorFile.GENERIC,
                FileNameFinding.NAME_OF_GENERIC_FILE,
                "By its name this is a generic file: sender, receiver and a free text. Only CTFs are taken here. If there is a"
                        + " CTF in it, unpack it and send the CTF, named like " + Grammar.EXAMPLE + ".");
    }

    private static FileNameReading census() {
        return other(
                SectorFile.CENSUS,
                FileNameFinding.NAME_OF_CENSUS_RETURN,
                "By its name this is a school census return. It goes to the department's data collection service, not to"
                        + " another school. For a leaver, export a CTF from your MIS.");
    }

    private static FileNameReading results() {
        return other(
                SectorFile.RESULTS,
                FileNameFinding.NAME_OF_RESULTS_FILE,
                "By its name this file carries results to a local authority or a national agency. It looks like a CTF inside,"
                        + " but it is not for another school. For a leaver, export a CTF from your MIS.");
    }

    private static FileNameReading other() {
        return other(
                SectorFile.OTHER,
                FileNameFinding.NAME_OF_OTHER_FILE,
                "The middle part of the file name says that this is another kind of file: a CTF has CTF there, as in "
                        + Grammar.EXAMPLE
                        + ". If it is a CTF for another school, export it again from your MIS as a CTF.");
    }

    private static FileNameReading other(SectorFile kind, FileNameFinding finding, String message) {
        return new FileNameReading.OtherKind(kind, List.of(finding.says(message)));
    }
}
