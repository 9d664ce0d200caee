package uk.s2s.service.audit;

import java.io.PrintStream;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.service.commands.Command;

/** {@code audit verify [--head HASH]}: is every entry still as it was written? */
@Component
class AuditCommand implements Command {

    private static final String USAGE = """
            Usage: audit verify [--head HASH]
            Recomputes the seals of the audit trail and tells which entries were changed, deleted or put in afterwards.
              --head HASH   also check that this seal, noted down earlier, is still in the chain
            Exit codes: 0 nothing has been changed, 1 something has, 2 wrong usage, 3 it could not be checked.""";

    private final AuditVerifier verifier;

    AuditCommand(AuditVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.equals(List.of("verify"))) {
            return verify(null, out);
        }
        if (arguments.size() == 3
                && arguments.subList(0, 2).equals(List.of("verify", "--head"))
                && arguments.get(2).matches("[0-9a-f]{64}")) {
            return verify(HexFormat.of().parseHex(arguments.get(2)), out);
        }
        out.println(USAGE);
        return WRONG_USAGE;
    }

    private int verify(byte @Nullable [] knownHead, PrintStream out) {
        AuditReport report = verifier.verify(knownHead);
        report.problems().forEach(out::println);
        out.println(summary(report));
        report.head().ifPresent(head -> out.printf("""
                        Head: seal %d, %s
                        Keep this line somewhere else: "audit verify --head %s" then shows whether the end was cut off.
                        """, head.number(), head.hashInHex(), head.hashInHex()));
        return report.intact() ? DONE : PROBLEM;
    }

    private static String summary(AuditReport report) {
        String verdict = report.intact()
                ? "The audit trail is as it was written"
                : "The audit trail HAS BEEN CHANGED (%d problems)"
                        .formatted(report.problems().size());
        return "%s: %d sealed entries, of which %d were removed after their time, and %d too new to be sealed."
                .formatted(verdict, report.sealed(), report.removed(), report.unsealed());
    }
}
