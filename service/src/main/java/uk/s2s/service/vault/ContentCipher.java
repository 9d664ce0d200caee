package uk.s2s.service.vault;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts and decrypts one content, of any length, with a key of its own and bound to its id: AES-256-GCM in segments of
 * 32 KiB, so that a changed, swapped or missing part is found when it is read (Tink's AES-GCM-HKDF streaming AEAD).
 */
final class ContentCipher {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 32 * 1024;

    private final StreamingAead aead;
    private final byte[] id;

    ContentCipher(byte[] key, UUID id) {
        try {
            this.aead = new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
            this.id = bytes(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A content key that we made is not one", e);
        }
    }

    static byte[] newKey() {
        return Random.randBytes(KEY_BYTES);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    OutputStream encrypting(OutputStream encrypted) throws IOException {
        try {
            return aead.newEncryptingStream(encrypted, id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot encrypt with AES-GCM", e);
        }
    }

    InputStream decrypting(InputStream encrypted) throws IOException {
        try {
            return aead.newDecryptingStream(encrypted, id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot decrypt with AES-GCM", e);
        }
    }
}
