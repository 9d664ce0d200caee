package uk.s2s.lrs.soap;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How the national service, or another of its kind, is reached.
 *
 * @param address of the service, beginning with {@code https:}
 * @param certificate the key and certificate that say who we are
 * @param trusted the certificates of those who may vouch for the service
 * @param connecting how long to wait for a connection
 * @param answering how long to wait for the whole of an answer
 * @param mostBytes of an answer
 * @param jobType what batches say they are; the service's own list of types is not published
 * @param pauses between attempts at what may be asked again; as many attempts more as there are pauses
 */
public record SoapClientSettings(
        URI address,
        KeyStoreFile certificate,
        KeyStoreFile trusted,
        Duration connecting,
        Duration answering,
        long mostBytes,
        String jobType,
        List<Duration> pauses) {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    public SoapClientSettings {
        if (!"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("The address of the Learning Records Service has to begin with https:");
        }
        pauses = List.copyOf(pauses);
    }

    /** With what suits most. */
    public static SoapClientSettings of(URI address, KeyStoreFile certificate, KeyStoreFile trusted) {
        return new SoapClientSettings(
                address,
                certificate,
                trusted,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                MOST_BYTES,
                "ORD",
                List.of(Duration.ofMillis(500), Duration.ofSeconds(2)));
    }

    public SoapClientSettings withJobType(String type) {
        return new SoapClientSettings(address, certificate, trusted, connecting, answering, mostBytes, type, pauses);
    }
}
