package uk.s2s.cli;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.LocalAuthorities;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.identifiers.Upn;
import uk.s2s.identifiers.UpnSeries;

/** Makes the UPNs that follow the last one a school has issued in an academic year. */
@Command(
        name = "make",
        description =
                "Makes the next UPNs of a school. Permanent ones run from 001 to 999 in an academic year, temporary ones"
                        + " from 01A to 99A, then 01B to 99B, and so on to 99Z.")
final class UpnMakeCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LA", description = "The LA's three digits.")
    private String la = "";

    @Parameters(index = "1", paramLabel = "ESTAB", description = "The school's four digits.")
    private String establishment = "";

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YY",
            description = "The year in which the academic year begins, as 26 or 2026.")
    private String year = "";

    @Option(
            names = "--after",
            paramLabel = "SERIAL",
            description = "The last serial number issued; none: from the first.")
    private @Nullable String after;

    @Option(names = "--count", paramLabel = "N", description = "How many; 1 unless told.")
    private int count = 1;

    @Option(names = "--temporary", description = "Temporary UPNs, until the last school sends the permanent ones.")
    private boolean temporary;

    @Option(names = "--format", paramLabel = "text|json", description = "json: one object a line for each UPN.")
    private Format format = Format.TEXT;

    UpnMakeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Upn> made = make();
        remarkFormerAuthority();
        for (Upn upn : made) {
            streams.out()
                    .println(
                            format == Format.JSON
                                    ? JsonLine.of(json -> json.writeStringProperty("upn", upn.value()))
                                    : upn.value());
        }
        if (made.size() == count) {
            return ExitCode.ACCEPTED.number();
        }
        streams.err()
                .printf(
                        "The school has no further %s UPNs in academic year %s: %d of %d could be made. Check the last serial"
                                + " number; unissued numbers of the year may be left.%n",
                        temporary ? "temporary" : "permanent", year, made.size(), count);
        return ExitCode.REFUSED.number();
    }

    private List<Upn> make() {
        if (count < 1) {
            throw wrong("--count is how many UPNs to make: 1 or more");
        }
        try {
            UpnSeries series =
                    new UpnSeries(SchoolNumber.of(LaCode.parse(la), establishment), academicYear(), temporary);
            List<Upn> made = new ArrayList<>();
            Optional<Upn> next = after == null ? Optional.of(series.first()) : series.after(after);
            while (next.isPresent() && made.size() < count) {
                made.add(next.get());
                next = series.after(next.get().serial());
            }
            return made;
        } catch (InvalidIdentifier invalid) {
            throw wrong(String.valueOf(invalid.getMessage()));
        }
    }

    private void remarkFormerAuthority() {
        LocalAuthorities.known()
                .find(LaCode.parse(la))
                .filter(authority -> authority.until() != null)
                .ifPresent(former -> streams.err()
                        .printf(
                                "LA %s is of the past: its last day was %s, its schools now belong to %s.%n",
                                former, former.until(), former.successors()));
    }

    private Year academicYear() {
        if (!year.matches("([0-9]{2})?[0-9]{2}")) {
            throw wrong("--year is the year in which the academic year begins, as 26 or 2026");
        }
        return Year.of(Integer.parseInt(year));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
