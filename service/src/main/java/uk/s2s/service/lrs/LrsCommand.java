package uk.s2s.service.lrs;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.s2s.lrs.local.RegisterLearnerService;
import uk.s2s.lrs.soap.LearnerServer;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.commands.Command;
import uk.s2s.service.database.StartRefused;

/** {@code lrs serve}: the register over SOAP, in a process of its own beside the service, until it is stopped. */
@Component
class LrsCommand implements Command {

    private static final String USAGE = """
            Usage: lrs serve
            Gives the Learner Register out to other systems over SOAP, as the Learning Records Service does, until it is stopped.
            The service itself has to run too: it does the batches. docs/lrs.md lists the settings.""";

    private final Environment environment;
    private final ObjectProvider<LearnerRegister> register;
    private final Clock clock;

    LrsCommand(Environment environment, ObjectProvider<LearnerRegister> register, Clock clock) {
        this.environment = environment;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lrs";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.equals(List.of("serve"))) {
            out.println(USAGE);
            return WRONG_USAGE;
        }
        try (RegisterLearnerService service = new RegisterLearnerService(register.getObject(), true, clock);
                LearnerServer server = start(service)) {
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

    private LearnerServer start(RegisterLearnerService service) {
        try {
            return LearnerServer.start(service, new LrsSettings(environment).server(), clock);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
