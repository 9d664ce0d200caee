package uk.s2s.service.lrs;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.s2s.lrs.local.RegisterLearnerService;
import uk.s2s.lrs.soap.LearnerServer;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.commands.Command;
import uk.s2s.service.database.StartRefused;

/**
 * {@code lrs serve}: the register over SOAP, in a process of its own beside the service, until it is stopped; and
 * {@code lrs credentials}: as whom many organisations ask the national service.
 */
@Component
class LrsCommand implements Command {

    private static final String USAGE = """
            Usage: lrs serve
            Gives the Learner Register out to other systems over SOAP, as the Learning Records Service does, until it is stopped.
            The service itself has to run too: it does the batches. docs/lrs.md lists the settings.
                   lrs credentials FILE.csv
            Enters as whom organisations ask the national Learning Records Service, from a CSV file with the columns organisation,
            ref, ukprn, password; all or none. Those entered before are replaced. Delete the file afterwards.
            Exit codes: 0 done, 1 something in the file is wrong, 2 wrong usage, 3 it could not be done.""";

    private final Environment environment;
    private final ObjectProvider<LearnerRegister> register;
    private final CredentialsFile files;
    private final ObjectProvider<NationalCredentials> credentials;
    private final Clock clock;

    LrsCommand(
            Environment environment,
            ObjectProvider<LearnerRegister> register,
            CredentialsFile files,
            ObjectProvider<NationalCredentials> credentials,
            Clock clock) {
        this.environment = environment;
        this.register = register;
        this.files = files;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lrs";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() == 2 && arguments.get(0).equals("credentials")) {
            return enter(Path.of(arguments.get(1)), out);
        }
        if (!arguments.equals(List.of("serve"))) {
            out.println(USAGE);
            return WRONG_USAGE;
        }
        try (LearnerServer server = start(new RegisterLearnerService(register.getObject(), true, clock))) {
            out.printf(
                    "The Learner Register answers at https://localhost:%d/LearnerService.svc (Ctrl-C stops it)%n",
                    server.port());
            new CountDownLatch(1).await();
            return DONE;
        } catch (StartRefused refused) {
            out.println(refused.getMessage());
            return COULD_NOT;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return DONE;
        }
    }

    private int enter(Path file, PrintStream out) {
        List<String> problems = new ArrayList<>();
        try {
            Map<String, Credentials> read = files.read(file, problems);
            if (!problems.isEmpty()) {
                problems.forEach(out::println);
                out.println("Nothing was entered.");
                return PROBLEM;
            }
            credentials.getObject().enter(read);
            out.printf(
                    "%d entered. Each is tried when its organisation hands in a file. Delete %s now.%n",
                    read.size(), file.getFileName());
            return DONE;
        } catch (IOException | CsvParseException broken) {
            out.println("The file " + file.getFileName() + " cannot be read: is it there, and a CSV file?");
            return COULD_NOT;
        }
    }

    private LearnerServer start(RegisterLearnerService service) {
        try {
            return LearnerServer.start(service, new LrsSettings(environment).server(), clock);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
