package uk.s2s.service.notifications;

import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.s2s.service.database.StartRefused;

/** The variables that say how e-mail leaves; see docs/operations.md. */
@Component
final class MailSettings {

    /** How the connection to the mail server is kept private. */
    enum Tls {
        NONE,
        STARTTLS,
        TLS
    }

    private static final String PASSWORD = "S2S_SMTP_PASSWORD";
    private static final String USER = "S2S_SMTP_USER";

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Tls tls;
    private final String from;
    private final String bounces;
    private final String baseUrl;

    MailSettings(Environment environment) {
        host = environment.getProperty("S2S_SMTP_HOST", "").strip();
        tls = tls(environment.getProperty("S2S_SMTP_TLS", "starttls"));
        port = port(environment.getProperty("S2S_SMTP_PORT", tls == Tls.TLS ? "465" : "587"));
        user = environment.getProperty(USER, "");
        password = environment.getProperty(PASSWORD, "");
        from = environment.getProperty("S2S_MAIL_FROM", "s2s@localhost");
        bounces = environment.getProperty("S2S_BOUNCES_ADDRESS", from).strip();
        baseUrl = environment
                .getProperty("S2S_BASE_URL", "http://localhost:" + environment.getProperty("S2S_PORT", "8080"))
                .replaceAll("/+$", "");
        refuseContradictions();
    }

    private void refuseContradictions() {
        if (user.isEmpty() != password.isEmpty()) {
            throw new StartRefused("Set both " + USER + " and " + PASSWORD + ", or neither.");
        }
        if (!user.isEmpty() && host.isEmpty()) {
            throw new StartRefused(USER + " is set but S2S_SMTP_HOST is not: name the mail server there.");
        }
    }

    private static Tls tls(String text) {
        try {
            return Tls.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new StartRefused("S2S_SMTP_TLS must be none, starttls or tls.", unknown);
        }
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new StartRefused("S2S_SMTP_PORT must be a number, such as 587.");
        }
        return Integer.parseInt(text);
    }

    /** Whether mails stay in the embedded mailbox, for want of a server. */
    boolean embedded() {
        return host.isEmpty();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Tls tls() {
        return tls;
    }

    String from() {
        return from;
    }

    /** The envelope's sender, to which e-mails come back. */
    String envelopeFrom() {
        return bounces;
    }

    /** The variable that says so. */
    String envelopeVariable() {
        return bounces.equals(from) ? "S2S_MAIL_FROM" : "S2S_BOUNCES_ADDRESS";
    }

    /** Where users reach the service, without a slash at the end. */
    String baseUrl() {
        return baseUrl;
    }
}
