package uk.s2s.cli.demo;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form as {@code multipart/form-data} (RFC 7578), written as browsers do. */
final class MultipartBody {

    private final String boundary = "form-" + UUID.randomUUID();
    private final Form form;

    MultipartBody(Form form) {
        this.form = form;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        List<byte[]> parts = new ArrayList<>();
        form.fields()
                .forEach(field -> parts.add(utf8("%sContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(start(), field.name(), field.value()))));
        for (Form.Attachment file : form.files()) {
            parts.add(utf8(
                    "%sContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/xml\r\n\r\n"
                            .formatted(start(), file.field(), file.fileName().replace("\"", "%22"))));
            parts.add(file.bytes());
            parts.add(utf8("\r\n"));
        }
        parts.add(utf8("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(
                parts.stream().map(BodyPublishers::ofByteArray).toArray(BodyPublisher[]::new));
    }

    private String start() {
        return "--" + boundary + "\r\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
