package uk.s2s.service.notifications.bounces;

import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.s2s.service.database.StartRefused;

/** The variables that say where e-mails come back to; see docs/operations.md. */
@Component
public final class BounceSettings {

    private static final Map<String, Integer> PORTS = Map.of("tls", 993, "starttls", 143, "none", 143);

    private final String address;
    private final String host;
    private final String user;
    private final String password;
    private final String tls;
    private final String folder;
    private final int port;
    private final int keepDays;

    BounceSettings(Environment environment) {
        address = environment.getProperty("S2S_BOUNCES_ADDRESS", "").strip();
        host = environment.getProperty("S2S_BOUNCES_HOST", "").strip();
        user = environment.getProperty("S2S_BOUNCES_USER", "").strip();
        password = environment.getProperty("S2S_BOUNCES_PASSWORD", "");
        folder = environment.getProperty("S2S_BOUNCES_FOLDER", "INBOX").strip();
        tls = environment.getProperty("S2S_BOUNCES_TLS", "tls").strip().toLowerCase(Locale.ROOT);
        if (!PORTS.containsKey(tls)) {
            throw new StartRefused("S2S_BOUNCES_TLS must be none, starttls or tls.");
        }
        port = environment.getProperty("S2S_BOUNCES_PORT", Integer.class, PORTS.get(tls));
        keepDays = environment.getProperty("S2S_BOUNCES_KEEP_DAYS", Integer.class, 30);
        refuseContradictions();
    }

    private void refuseContradictions() {
        if (host.isEmpty() && !(user.isEmpty() && password.isEmpty())) {
            throw new StartRefused(
                    "S2S_BOUNCES_USER or S2S_BOUNCES_PASSWORD is set but S2S_BOUNCES_HOST is not: name the mailbox's server there.");
        }
        if (!host.isEmpty() && (user.isEmpty() || password.isEmpty() || address.isEmpty())) {
            throw new StartRefused(
                    "With S2S_BOUNCES_HOST set also S2S_BOUNCES_USER, S2S_BOUNCES_PASSWORD and the mailbox's"
                            + " address, S2S_BOUNCES_ADDRESS.");
        }
    }

    /** Whether there is a mailbox to look into. */
    public boolean wanted() {
        return !host.isEmpty();
    }

    /** What comes back is sent there (the envelope's sender); empty for the sender of the e-mails itself. */
    public String address() {
        return address;
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

    String tls() {
        return tls;
    }

    /** For how many days a message stays that has been read and is no delivery report of ours. */
    int keepDays() {
        return keepDays;
    }

    String folder() {
        return folder;
    }
}
