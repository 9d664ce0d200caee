package uk.s2s.lrs.soap;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.s2s.lrs.OperatingHours;

/** Our SOAP server as a process of its own, over {@link AnsweringLearners}. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServerProcess start(String hours) {
        List<String> ready = new ArrayList<>();
        KeyStoreFile server = Certificates.of("server");
        KeyStoreFile trusted = Certificates.trusted();
        Process process = Processes.start(
                ServerProcess.class,
                ready,
                server.file().toString(),
                trusted.file().toString(),
                hours);
        return new ServerProcess(process, Integer.parseInt(ready.get(0)));
    }

    /** Ends with whoever started it, whatever became of them: their end of the pipe is then closed. */
    public static void main(String[] arguments) throws IOException {
        SoapServerSettings settings = SoapServerSettings.of(
                        0,
                        new KeyStoreFile(java.nio.file.Path.of(arguments[0]), Certificates.PASSWORD),
                        new KeyStoreFile(java.nio.file.Path.of(arguments[1]), Certificates.PASSWORD))
                .during(OperatingHours.read(arguments[2]));
        LearnerServer server = LearnerServer.start(new AnsweringLearners(), settings, Clock.systemUTC());
        System.out.println(server.port());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.close();
    }

    String address() {
        return "https://localhost:" + port + "/LearnerService.svc";
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
