package uk.s2s.acceptance.stage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server in this JVM, on a free port, that keeps every e-mail for the tests to read. */
public final class Postbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public Postbox() {
        server.start();
    }

    /** What makes the service send its e-mails here. */
    public Map<String, String> settings() {
        return Map.of(
                "S2S_SMTP_HOST",
                "127.0.0.1",
                "S2S_SMTP_PORT",
                Integer.toString(server.getSmtp().getPort()),
                "S2S_SMTP_TLS",
                "none");
    }

    /** All that have come, in their order. */
    public List<Letter> letters() {
        return Arrays.stream(server.getReceivedMessages()).map(Postbox::read).toList();
    }

    /** Those that name a file. */
    public List<Letter> about(String fileName) {
        return letters().stream()
                .filter(letter -> letter.text().contains(fileName))
                .toList();
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(
                    message.getMessageID(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString(),
                    GreenMailUtil.getWholeMessage(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /**
     * One e-mail.
     *
     * @param id its Message-ID
     * @param whole headers and body as they came over the wire
     */
    public record Letter(String id, String to, String subject, String text, String whole) {}
}
