package uk.s2s.service.transfers;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that came with no form. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FileInMemory(String name, byte[] bytes) implements UploadedFile {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
