package uk.s2s.service.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Answers without reading what else is sent: the connection ends with it. */
final class Refusal {

    private Refusal() {}

    static void send(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.sendError(status.value());
    }
}
