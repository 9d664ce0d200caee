package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a developer of an MIS does: makes a client of the WSDL that our server gives out, by the library's own tool. */
class GeneratedClientTests {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path directory;

    @Test
    void clientMadeOfTheWsdlByTheStandardToolGetsAnswers() throws IOException {
        try (ServerProcess server = ServerProcess.start("always")) {
            generate(server.address() + "?wsdl");
            compile();
            assertThat(call(server.address())).contains("WSRC0007 6040").contains("WSEC0005");
        }
    }

    private void generate(String wsdl) {
        List<String> command = Processes.java(tls(), CLASS_PATH, "org.apache.cxf.tools.wsdlto.WSDLToJava");
        command.addAll(
                List.of("-p", "mis.client", "-d", directory.resolve("sources").toString(), wsdl));
        Processes.run(command);
    }

    private void compile() throws IOException {
        Path sources = directory.resolve("sources");
        Files.writeString(sources.resolve("School.java"), GoldenMessages.text("School.java.txt"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                CLASS_PATH,
                "-d",
                directory.resolve("classes").toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
        }
        Processes.run(command);
    }

    private String call(String address) {
        String classPath = directory.resolve("classes") + File.pathSeparator + CLASS_PATH;
        List<String> command = Processes.java(tls(), classPath, "School");
        command.add(address);
        return Processes.run(command);
    }

    private static List<String> tls() {
        return List.of(
                "-Djavax.net.ssl.keyStore=" + Certificates.of("client").file(),
                "-Djavax.net.ssl.keyStorePassword=" + Certificates.PASSWORD,
                "-Djavax.net.ssl.trustStore=" + Certificates.trusted().file(),
                "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD);
    }
}
