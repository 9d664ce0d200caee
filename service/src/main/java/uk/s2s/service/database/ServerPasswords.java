package uk.s2s.service.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The embedded server's two passwords, random, kept in a file for its owner alone. */
record ServerPasswords(String administrator, String service) {

    private static final String NAME = "postgresql.passwords";

    /** Reads the file, or makes it if {@code mayMake}; a database whose passwords are lost is refused in a sentence. */
    static ServerPasswords in(DataDirectory directory, boolean mayMake) {
        Path file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            if (!mayMake) {
                throw new StartRefused(
                        "The file %s is missing, so the database beside it cannot be opened. Bring it back from the backup of the data directory."
                                .formatted(file));
            }
            new ServerPasswords(random(), random()).writeTo(file);
        }
        return read(file);
    }

    private static ServerPasswords read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            lines.load(reader);
        } catch (IOException e) {
            throw FileTrouble.refuse("read", file, e);
        }
        return new ServerPasswords(line(lines, "administrator", file), line(lines, "service", file));
    }

    private static String line(Properties lines, String name, Path file) {
        String value = lines.getProperty(name);
        if (value == null) {
            throw new StartRefused(
                    "The file %s has no line for %s. Bring the file back from the backup of the data directory."
                            .formatted(file, name));
        }
        return value;
    }

    private void writeTo(Path file) {
        String text = "administrator=%s%nservice=%s%n".formatted(administrator, service);
        DataDirectory.writePrivately(file, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "ServerPasswords";
    }
}
