package uk.s2s.acceptance.hostile;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.cli.demo.Form;

/** An upload whose connection breaks after two thirds of its bytes. */
final class BrokenUpload {

    private static final String BOUNDARY = "broken-upload";

    private final ServiceProcess service;
    private final String cookies;
    private final byte[] start;
    private final byte[] file;

    /** @param form with one file chosen */
    BrokenUpload(ServiceProcess service, String cookies, Form form) {
        this.service = service;
        this.cookies = cookies;
        this.file = form.files().get(0).bytes();
        this.start = utf8(
                fields(form) + part("files\"; filename=\"" + form.files().get(0).fileName(), ""));
    }

    /** @param arrived when the service has seen so much that the connection may break */
    void breakOff(Callable<Boolean> arrived) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(utf8(head()));
            out.write(start);
            out.write(file, 0, file.length * 2 / 3);
            out.flush();
            await("the service to take the upload in").until(arrived);
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String head() {
        return """
                POST /upload/result HTTP/1.1\r
                Host: localhost:%d\r
                Cookie: %s\r
                Content-Type: multipart/form-data; boundary=%s\r
                Content-Length: %d\r
                \r
                """.formatted(service.port(), cookies, BOUNDARY, start.length + file.length);
    }

    private static String fields(Form form) {
        StringBuilder fields = new StringBuilder();
        form.fields().forEach(field -> fields.append(part(field.name(), field.value() + "\r\n")));
        return fields.toString();
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s".formatted(BOUNDARY, name, value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
