package uk.s2s.lrs.soap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Keys and certificates in a PKCS#12 file.
 *
 * @param password of the file and of the key in it
 */
public record KeyStoreFile(Path file, String password) {

    /** @throws IllegalArgumentException with a sentence for whoever set it */
    public KeyStore read() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The key store " + file.getFileName()
                            + " cannot be read: is it there, a PKCS#12 file, and the password" + " the right one?",
                    e);
        }
    }

    /** When the first of the certificates with a key ends; empty where there is no key. */
    public Optional<Instant> expires() {
        KeyStore store = read();
        try {
            return Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .map(alias -> ends(store, alias))
                    .min(Comparator.naturalOrder());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key store that was read cannot be looked at", e);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key store that was read cannot be looked at", e);
        }
    }

    private static Instant ends(KeyStore store, String alias) {
        try {
            X509Certificate certificate = (X509Certificate) Objects.requireNonNull(store.getCertificate(alias));
            return certificate.getNotAfter().toInstant();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key store that was read cannot be looked at", e);
        }
    }

    /** Without the password, since it may stand in a log. */
    @Override
    public String toString() {
        return "key store " + file.getFileName();
    }
}
