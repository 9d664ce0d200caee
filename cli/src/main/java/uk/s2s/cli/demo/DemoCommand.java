package uk.s2s.cli.demo;

import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: may be played any number of times against the same service. */
@Command(
        name = "demo",
        description = {
            "Plays a whole transfer between the demo schools against a running service, as people's browsers would:"
                    + " send, notice, look, accept, download, confirm, reject, refuse, redirect. Checks each step.",
            "Leaves its files, invented pupils all, in that service."
        })
public final class DemoCommand implements Callable<Integer> {

    private static final int ALL_WELL = 0;
    private static final int SOMETHING_FAILED = 1;
    private static final int NOT_REACHED = 3;

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where the service is; ${DEFAULT-VALUE} if not given.")
    private URI url = URI.create("http://localhost:8080");

    public DemoCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        out.printf("The story of a transfer, played at %s%n", url);
        Narrator narrator = new Narrator(out);
        try {
            Story.play(new Cast(url, narrator));
        } catch (ServiceUnreachable gone) {
            out.flush();
            err.printf(
                    "There is no answer from %s. Start the service with ./s2s start, or say where it is with --url.%n",
                    url);
            return NOT_REACHED;
        }
        return narrator.end() ? ALL_WELL : SOMETHING_FAILED;
    }
}
