package uk.s2s.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import uk.s2s.cli.demo.DemoCommand;
import uk.s2s.cli.link.LinkCommand;

/** The commands, and what is the same for all of them: help, exit codes, and what happens when something breaks. */
@Command(
        name = "s2s",
        synopsisSubcommandLabel = "COMMAND",
        description = "Works on files and numbers; needs no server.",
        versionProvider = CommandLineTools.Version.class)
final class CommandLineTools {

    private CommandLineTools() {}

    /**
     * Returns the exit code; never throws.
     *
     * @param clock its day decides what is in the future and which version of the format is current
     */
    static int run(Streams streams, Clock clock, String... args) {
        CommandLine line = new CommandLine(new CommandLineTools())
                .addSubcommand(new CheckCommand(streams, clock))
                .addSubcommand(new SplitCommand(streams, clock))
                .addSubcommand(UpnCommands.with(streams))
                .addSubcommand(UlnCommands.with(streams))
                .addSubcommand(LaCommands.with(streams, clock))
                .addSubcommand(new LinkCommand(streams.out(), streams.err()))
                .addSubcommand(new DemoCommand(streams.out(), streams.err()))
                .setOut(streams.out())
                .setErr(streams.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((fault, command, parsed) -> brokeDown(streams, fault));
        describe(line);
        int exitCode = execute(line, streams, args);
        streams.out().flush();
        streams.err().flush();
        return streams.out().checkError() ? ExitCode.NOT_CHECKED.number() : exitCode;
    }

    private static int execute(CommandLine line, Streams streams, String... args) {
        try {
            return line.execute(args);
        } catch (Error fault) {
            return brokeDown(streams, fault);
        }
    }

    private static void describe(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true)
                .exitCodeOnInvalidInput(ExitCode.WRONG_USAGE.number())
                .exitCodeOnExecutionException(ExitCode.NOT_CHECKED.number());
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.table());
        line.getSubcommands().values().forEach(CommandLineTools::describe);
    }

    /** Only the kind of fault is told: its message could hold what was in a file. */
    private static int brokeDown(Streams streams, Throwable fault) {
        streams.err()
                .printf(
                        "This is a fault in the program (%s), not in your input. Nothing is said about what was not"
                                + " yet answered.%n",
                        fault.getClass().getSimpleName());
        return ExitCode.NOT_CHECKED.number();
    }

    /** Read from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineTools.class.getPackage().getImplementationVersion();
            return new String[] {"s2s " + (version == null ? "(not built as a jar)" : version)};
        }
    }
}
