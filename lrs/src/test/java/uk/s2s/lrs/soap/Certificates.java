package uk.s2s.lrs.soap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;

/** An authority and those whom it vouches for, made by the keytool of the running JDK; and a stranger. */
final class Certificates {

    static final String PASSWORD = "changeit-changeit";

    private static final Certificates MADE = new Certificates();

    private final Path directory;
    private final KeyStore all;

    private Certificates() {
        try {
            directory = Files.createTempDirectory("lrs-certificates");
            make("authority", "-ext", "bc:c");
            make("server", "-signer", "authority", "-ext", "san=dns:localhost,ip:127.0.0.1");
            make("elsewhere", "-signer", "authority", "-ext", "san=dns:elsewhere.example");
            make("client", "-signer", "authority");
            make(
                    "expired",
                    "-signer",
                    "authority",
                    "-startdate",
                    "-10d",
                    "-validity",
                    "5",
                    "-ext",
                    "san=dns:localhost");
            make("tomorrow", "-signer", "authority", "-startdate", "+1d", "-ext", "san=dns:localhost");
            make("stranger", "-ext", "san=dns:localhost");
            all = new KeyStoreFile(directory.resolve("all.p12"), PASSWORD).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key store of one of them. */
    static KeyStoreFile of(String alias) {
        return MADE.save(alias);
    }

    /** A trust store with the authority alone. */
    static KeyStoreFile trusted() {
        return MADE.saveTrusted("trusted", "authority");
    }

    /** A trust store with one certificate itself and nobody else's. */
    static KeyStoreFile trustedAlone(String alias) {
        return MADE.saveTrusted("trusted-" + alias, alias);
    }

    /** A trust store with the authority and one certificate itself. */
    static KeyStoreFile trustedBeside(String alias) {
        return MADE.saveTrusted("trusted-beside-" + alias, "authority", alias);
    }

    /** A store without anything in it. */
    static KeyStoreFile nothing() {
        try {
            return MADE.write(empty(), "nothing");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized KeyStoreFile save(String alias) {
        try {
            KeyStore one = empty();
            char[] password = PASSWORD.toCharArray();
            one.setKeyEntry(alias, all.getKey(alias, password), password, all.getCertificateChain(alias));
            return write(one, alias);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized KeyStoreFile saveTrusted(String name, String... aliases) {
        try {
            KeyStore one = empty();
            for (String alias : aliases) {
                one.setCertificateEntry(alias, all.getCertificate(alias));
            }
            return write(one, name);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStoreFile write(KeyStore store, String name) throws IOException, GeneralSecurityException {
        Path file = directory.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return new KeyStoreFile(file, PASSWORD);
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void make(String alias, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keystore",
                directory.resolve("all.p12").toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD));
        command.addAll(List.of(more));
        Processes.run(command);
    }
}
