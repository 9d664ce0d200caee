package uk.s2s.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.s2s.identifiers.InferredUln;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.ScottishCandidateNumber;
import uk.s2s.identifiers.Uln;

/** {@code uln check}, {@code uln complete} and {@code uln from-scn}. */
@Command(
        name = "uln",
        synopsisSubcommandLabel = "COMMAND",
        description = "Unique Learner Numbers: check, complete, derive.")
final class UlnCommands {

    private static final String ULN = "uln";
    private static final String NO_SUCH_NUMBER = "CHECK";

    private UlnCommands() {}

    static CommandLine with(Streams streams) {
        return new CommandLine(new UlnCommands())
                .addSubcommand(new Check(streams))
                .addSubcommand(new Complete(streams))
                .addSubcommand(new FromScn(streams));
    }

    @Command(
            name = "check",
            description =
                    "Says of each ULN whether it is one, and what its last digit should be. 9999999999 stands for not"
                            + " known and is refused as nobody's ULN.")
    static final class Check extends NumbersCommand {

        Check(Streams streams) {
            super(streams);
        }

        @Override
        Answer answer(String given) {
            var check = Uln.check(given);
            return check.isGood()
                    ? Answer.accepted(ULN, given, given + "  accepted")
                    : Answer.refused(ULN, given, check);
        }
    }

    @Command(name = "complete", description = "Adds the final digit to nine, or says that none exists.")
    static final class Complete extends NumbersCommand {

        Complete(Streams streams) {
            super(streams);
        }

        @Override
        Answer answer(String given) {
            try {
                return Uln.complete(given).map(uln -> completed(given, uln)).orElseGet(() -> noUln("digits", given));
            } catch (InvalidIdentifier invalid) {
                return Answer.refused("digits", given, invalid);
            }
        }

        private static Answer completed(String given, Uln uln) {
            return Answer.accepted("digits", given, uln.value()).with(ULN, uln.value());
        }
    }

    @Command(
            name = "from-scn",
            description =
                    "Derives the ULN that is a Scottish Candidate Number with one digit before it. The rule is inferred,"
                            + " not published: have the Learning Records Service confirm the ULN.")
    static final class FromScn extends NumbersCommand {

        FromScn(Streams streams) {
            super(streams);
        }

        @Override
        Answer answer(String given) {
            try {
                Optional<InferredUln> uln = ScottishCandidateNumber.parse(given).inferredUln();
                return uln.map(inferred -> derived(given, inferred.uln())).orElseGet(() -> noUln("scn", given));
            } catch (InvalidIdentifier invalid) {
                return Answer.refused("scn", given, invalid);
            }
        }

        private static Answer derived(String given, Uln uln) {
            String words = "%s  ULN %s (derived; rule inferred: have it confirmed)".formatted(given, uln.value());
            return Answer.accepted("scn", given, words).with(ULN, uln.value()).with("inferred", true);
        }
    }

    private static Answer noUln(String name, String given) {
        return Answer.refused(
                name, given, NO_SUCH_NUMBER, "No ULN has these digits: no digit that could be added passes the check");
    }
}
