package uk.s2s.lrs.soap;

import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * What a connection is secured with, at either end.
 *
 * @param keys which say who we are
 * @param trust which say who the others may be, as long as their certificates are valid
 */
record Tls(KeyManager[] keys, TrustManager[] trust) {

    /** @throws IllegalArgumentException with a sentence for whoever set it */
    static Tls of(KeyStoreFile certificate, KeyStoreFile trusted, Clock clock) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(certificate.read(), certificate.password().toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted.read());
            return new Tls(keys.getKeyManagers(), ValidPeers.among(trust.getTrustManagers(), clock));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The key in " + certificate + " cannot be used: has it the password of the file?", e);
        }
    }

    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }
}
