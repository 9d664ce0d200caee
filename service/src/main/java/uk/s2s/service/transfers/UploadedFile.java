package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;

/** A file as it came with a form; may be read more than once. */
interface UploadedFile {

    /** As the browser gave it; old browsers send folders along. */
    String name();

    /** Bytes. */
    long size();

    InputStream open() throws IOException;
}
