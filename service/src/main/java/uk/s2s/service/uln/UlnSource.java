package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;

/** A file to be handed in; may be read more than once. */
interface UlnSource {

    String name();

    /** Bytes. */
    long size();

    InputStream open() throws IOException;
}
