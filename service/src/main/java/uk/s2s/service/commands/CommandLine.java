package uk.s2s.service.commands;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.s2s.service.pages.FaultTrace;

/** Starts as little of the service as a command needs, beside a running service or alone, and runs it. */
public final class CommandLine {

    private static final Map<String, Object> SETTINGS = Map.of(
            "spring.main.lazy-initialization", true,
            "s2s.background", false,
            "s2s.database.attach", true);

    private CommandLine() {}

    /** Whether a command is asked for; a first word that looks like an option is for the service itself. */
    public static boolean asksForCommand(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Runs the command that the first word names; returns its exit code. */
    public static int run(Class<?> application, String[] arguments, PrintStream out) {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(SETTINGS)
                .run()) {
            Optional<Command> command = context.getBeanProvider(Command.class)
                    .orderedStream()
                    .filter(known -> known.name().equals(arguments[0]))
                    .findFirst();
            if (command.isEmpty()) {
                out.println("There is no command \"" + arguments[0] + "\".");
                return Command.WRONG_USAGE;
            }
            return run(command.get(), rest, out);
        }
    }

    private static int run(Command command, List<String> arguments, PrintStream out) {
        try {
            return command.run(arguments, out);
        } catch (RuntimeException fault) {
            LoggerFactory.getLogger(CommandLine.class).error("{} failed: {}", command.name(), FaultTrace.of(fault));
            return Command.COULD_NOT;
        }
    }
}
