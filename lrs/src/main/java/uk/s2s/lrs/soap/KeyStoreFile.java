package uk.s2s.lrs.soap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Keys and certificates in a PKCS#12 file.
 *
 * @param password of the file and of the key in it
 */
public record KeyStoreFile(Path file, String password) {

    private static final String UNSEEN = "A key store that was read cannot be looked at";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

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
        return keys().stream().map(key -> key.getNotAfter().toInstant()).min(Comparator.naturalOrder());
    }

    /** @throws IllegalArgumentException with a sentence for whoever set it, when there is no key, or none that is valid then */
    public void requireValidKey(Instant then) {
        requireKey();
        for (X509Certificate certificate : keys()) {
            if (certificate.getNotAfter().toInstant().isBefore(then)) {
                throw new IllegalArgumentException(
                        "The certificate in %s expired on %s: nobody would accept it. Ask for a new one and replace the file"
                                .formatted(
                                        this,
                                        DAY.format(certificate.getNotAfter().toInstant())));
            }
            if (certificate.getNotBefore().toInstant().isAfter(then)) {
                throw new IllegalArgumentException(
                        "The certificate in %s is valid only from %s on: nobody would accept it until then. Is the clock of this machine right?"
                                .formatted(
                                        this,
                                        DAY.format(certificate.getNotBefore().toInstant())));
            }
        }
    }

    /** @throws IllegalArgumentException with a sentence for whoever set it, when there is no key */
    public void requireKey() {
        if (keys().isEmpty()) {
            throw new IllegalArgumentException("The " + this
                    + " has no key: a certificate is needed together with its key. Export both into one PKCS#12 file");
        }
    }

    /** @throws IllegalArgumentException with a sentence for whoever set it, when there is no certificate to trust */
    public void requireCertificates() {
        KeyStore store = read();
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias)) {
                    return;
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(UNSEEN, e);
        }
        throw new IllegalArgumentException("The " + this
                + " has no certificate to trust: nobody would be let in. Import the authority's certificate into it");
    }

    private List<X509Certificate> keys() {
        KeyStore store = read();
        List<X509Certificate> keys = new ArrayList<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add((X509Certificate) Objects.requireNonNull(store.getCertificate(alias)));
                }
            }
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(UNSEEN, e);
        }
    }

    /** Without the password, since it may stand in a log. */
    @Override
    public String toString() {
        return "key store " + file.getFileName();
    }
}
