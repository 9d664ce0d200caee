package uk.s2s.acceptance.stage;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.s2s.cli.demo.Browser;

/** The real service as a process of its own, on a free port. Its data folder outlives it. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Process process;
    private final int port;
    private final Path data;
    private final Path log;

    private ServiceProcess(Process process, int port, Path data, Path log) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.log = log;
    }

    /**
     * Returns when the service is ready.
     *
     * @param settings environment variables, beside those for port and data
     */
    public static ServiceProcess start(Path data, Map<String, String> settings) {
        int port = freePort();
        Path log = data.resolveSibling("service.log");
        ProcessBuilder builder = new ProcessBuilder(Launch.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("S2S_"));
        builder.environment().put("S2S_PORT", Integer.toString(port));
        builder.environment().put("S2S_DATA_DIR", data.toString());
        builder.environment().putAll(settings);
        try {
            ServiceProcess service = new ServiceProcess(builder.start(), port, data, log);
            await("the service to be ready").atMost(START).until(service::isReady);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public String address(String path) {
        return address() + path;
    }

    public int port() {
        return port;
    }

    public Browser browser() {
        return new Browser(address());
    }

    public Browser signedIn(Person person) {
        Browser browser = browser();
        browser.signIn(person.email(), Person.PASSWORD);
        return browser;
    }

    public Path data() {
        return data;
    }

    /** Runs one of the service's own commands beside it, such as {@code audit verify}; what it prints, line by line. */
    public List<String> command(String... words) {
        List<String> command = new ArrayList<>(Launch.command());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("S2S_"));
        builder.environment().put("S2S_DATA_DIR", data.toString());
        try {
            byte[] printed = builder.start().getInputStream().readAllBytes();
            return new String(printed, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the service has written to its log so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has gone wrong inside the service so far, by its own log. */
    public List<String> faults() {
        return log().lines().filter(line -> line.contains(" ERROR ")).toList();
    }

    /** Bytes of memory that the process holds now; PostgreSQL is not in it. */
    public long residentBytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main process of the database that the service runs. */
    public ProcessHandle postgres() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        await("the service to stop").atMost(STOP).until(() -> !process.isAlive());
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service did not start:\n" + log());
        }
        try {
            return browser().open("/health").status() == 200;
        } catch (uk.s2s.cli.demo.ServiceUnreachable notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
