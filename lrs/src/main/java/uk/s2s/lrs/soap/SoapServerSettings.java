package uk.s2s.lrs.soap;

import java.time.Duration;
import uk.s2s.lrs.OperatingHours;

/**
 * How the server is reached.
 *
 * @param port 0 for any that is free
 * @param certificate the server's key and certificate
 * @param trusted the certificates of those who may vouch for clients: without a client certificate of theirs nobody is let in
 * @param hours outside of them requests are answered WSEC0004
 * @param mostBytes of a request
 * @param longest within which a request has to have arrived
 * @param threads how many requests are worked on at once
 */
public record SoapServerSettings(
        int port,
        KeyStoreFile certificate,
        KeyStoreFile trusted,
        OperatingHours hours,
        long mostBytes,
        Duration longest,
        int threads) {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    /** With what suits most. */
    public static SoapServerSettings of(int port, KeyStoreFile certificate, KeyStoreFile trusted) {
        return new SoapServerSettings(
                port, certificate, trusted, OperatingHours.ALWAYS, MOST_BYTES, Duration.ofSeconds(60), 32);
    }

    public SoapServerSettings during(OperatingHours hours) {
        return new SoapServerSettings(port, certificate, trusted, hours, mostBytes, longest, threads);
    }
}
