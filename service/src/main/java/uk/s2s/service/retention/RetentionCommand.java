package uk.s2s.service.retention;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.commands.Command;
import uk.s2s.service.pages.Times;

/** {@code retention --dry-run}: what would the next run remove? */
@Component
class RetentionCommand implements Command {

    private static final String USAGE = """
            Usage: retention --dry-run | retention run
            Tells what has been kept for its time, or removes it, as the service does by itself every night.
              --dry-run   changes nothing
            Exit codes: 0 done, 2 wrong usage, 3 it could not be done; what was removed is removed.""";

    private final Retention retention;

    RetentionCommand(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.equals(List.of("--dry-run"))) {
            out.println("Nothing was removed. The next run would remove:");
            retention.kinds().forEach(kind -> out.println(line(kind)));
            return DONE;
        }
        if (arguments.equals(List.of("run"))) {
            retention.run(() -> false);
            out.println("What was due is removed.");
            return DONE;
        }
        out.println(USAGE);
        return WRONG_USAGE;
    }

    private String line(RetentionKind kind) {
        DueCounts counts = retention.count(kind);
        String oldest = counts.oldest() == null ? "" : ", the oldest of " + Times.day(counts.oldest());
        String held = counts.held() == 0 ? "" : "; %d more kept under a legal hold".formatted(counts.held());
        return "  %-13s %6d%s%s (%s)"
                .formatted(
                        kind.policy().name(),
                        counts.due(),
                        oldest,
                        held,
                        kind.policy().rule());
    }
}
