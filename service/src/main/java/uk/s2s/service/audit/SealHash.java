package uk.s2s.service.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the previous seal's hash and then each entry's canonical bytes, in the order of ids: every column, each
 * text with its length before it, so that no two entries have the same bytes. {@code docs/audit.md} describes them for
 * whoever wants to check a trail without this program.
 */
final class SealHash {

    private static final int NO_TEXT = -1;

    private final MessageDigest digest = sha256();

    SealHash(byte[] previous) {
        digest.update(previous);
    }

    void add(StoredEntry entry) {
        digest.update(canonical(entry));
    }

    byte[] value() {
        return digest.digest();
    }

    private static byte[] canonical(StoredEntry entry) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(entry.id());
            out.writeLong(entry.atMicros());
            text(out, entry.action());
            uuid(out, entry.account());
            text(out, entry.organisation());
            uuid(out, entry.transfer());
            uuid(out, entry.about());
            out.writeInt(entry.pupils().length);
            for (long pupil : entry.pupils()) {
                out.writeLong(pupil);
            }
            text(out, entry.details());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(NO_TEXT);
        } else {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    private static void uuid(DataOutputStream out, @Nullable UUID id) throws IOException {
        text(out, id == null ? null : id.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
