package uk.s2s.service.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A content being read; whatever decryption finds wrong is {@link ContentDamaged}. */
final class DecryptedContent extends InputStream {

    private final UUID id;
    private final InputStream plain;

    DecryptedContent(UUID id, InputStream plain) {
        this.id = id;
        this.plain = plain;
    }

    @Override
    public int read() throws ContentDamaged {
        try {
            return plain.read();
        } catch (IOException e) {
            throw new ContentDamaged(id, e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws ContentDamaged {
        try {
            return plain.read(bytes, offset, length);
        } catch (IOException e) {
            throw new ContentDamaged(id, e);
        }
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
