package uk.s2s.service.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import uk.s2s.service.database.DataDirectory;
import uk.s2s.service.database.StartRefused;

/** The file with the keys, outside the database, for its owner alone. Two lines beside the comments: name and value. */
record KeyFile(Path path) {

    private static final String COMMENT = """
            # The keys of this S2S. Without this file no stored file can ever be read again, and with it and the database
            # anybody can read them all: keep a copy in a safe place, apart from the backups of the database.
            """;
    private static final String CONTENT = "content-keys=";
    private static final String IDENTIFIER = "identifier-key=";

    boolean exists() {
        return Files.exists(path);
    }

    /** Differs when the file has been replaced. */
    Object version() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /** @throws StartRefused if the file cannot be read or is not a key file */
    Keys read() {
        try {
            AeadConfig.register();
            List<String> lines = Files.readAllLines(path, StandardCharsets.US_ASCII);
            KeysetHandle contentKeys = TinkJsonProtoKeysetFormat.parseKeyset(
                    value(lines, CONTENT), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return new Keys(contentKeys, Base64.getDecoder().decode(value(lines, IDENTIFIER)));
        } catch (IOException e) {
            throw new StartRefused(
                    "The key file %s cannot be read (%s). See that it belongs to the user that starts S2S."
                            .formatted(path, e.getClass().getSimpleName()));
        } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
            throw new StartRefused("The file %s is not a key file of S2S, or is damaged. Bring it back from its backup."
                    .formatted(path));
        }
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + name));
    }

    void write(Keys keys) {
        try {
            String contentKeys = TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys.contentKeys(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            String text = COMMENT + CONTENT + contentKeys.replaceAll("\\s", "") + "\n" + IDENTIFIER
                    + Base64.getEncoder().encodeToString(keys.identifierKey()) + "\n";
            DataDirectory.writePrivately(path, text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys cannot be written as text", e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new StartRefused(
                    "The key file %s is of no use and could not be deleted. Delete it.".formatted(path), e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
