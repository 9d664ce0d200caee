package uk.s2s.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.LocalAuthorities;
import uk.s2s.identifiers.LocalAuthority;
import uk.s2s.identifiers.Upn;

/** {@code upn check}, {@code upn complete} and {@code upn make}. */
@Command(
        name = "upn",
        synopsisSubcommandLabel = "COMMAND",
        description = "Unique Pupil Numbers: check, complete, make.")
final class UpnCommands {

    private static final String UPN = "upn";

    private UpnCommands() {}

    static CommandLine with(Streams streams) {
        return new CommandLine(new UpnCommands())
                .addSubcommand(new Check(streams))
                .addSubcommand(new Complete(streams))
                .addSubcommand(new UpnMakeCommand(streams));
    }

    @Command(
            name = "check",
            description =
                    "Says of each UPN whether it is one, what it is made of, and what its check letter should be.")
    static final class Check extends NumbersCommand {

        Check(Streams streams) {
            super(streams);
        }

        @Override
        Answer answer(String given) {
            var check = Upn.check(given);
            return check.isGood() ? accepted(new Upn(given)) : Answer.refused(UPN, given, check);
        }
    }

    @Command(
            name = "complete",
            description = "Puts the check letter in front of the other 12 characters: LA, school, year, serial number.")
    static final class Complete extends NumbersCommand {

        Complete(Streams streams) {
            super(streams);
        }

        @Override
        Answer answer(String given) {
            try {
                Upn upn = Upn.complete(given);
                return Answer.accepted("body", given, upn.value()).with(UPN, upn.value());
            } catch (InvalidIdentifier invalid) {
                return Answer.refused("body", given, invalid);
            }
        }
    }

    private static Answer accepted(Upn upn) {
        String kind = upn.isTemporary() ? "temporary" : "permanent";
        String authority = LocalAuthorities.known()
                .find(upn.la())
                .map(LocalAuthority::name)
                .orElse("an authority that is not in our list");
        String words = "%s  accepted: %s, LA %s (%s), school %s, academic year %s, serial number %s"
                .formatted(
                        upn.value(),
                        kind,
                        upn.la(),
                        authority,
                        upn.establishment(),
                        upn.yearOfAllocation(),
                        upn.serial());
        return Answer.accepted(UPN, upn.value(), words)
                .with("temporary", upn.isTemporary())
                .with("la", upn.la().value())
                .with("establishment", upn.establishment())
                .with("year", upn.yearOfAllocation())
                .with("serial", upn.serial());
    }
}
