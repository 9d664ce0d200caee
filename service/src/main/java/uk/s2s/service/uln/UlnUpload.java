package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came with the form; may be read more than once. */
record UlnUpload(MultipartFile part) implements UlnSource {

    /** Without folders, which old browsers send along. */
    @Override
    public String name() {
        String given = part.getOriginalFilename();
        return given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    @Override
    public long size() {
        return part.getSize();
    }

    /** Without a choice browsers send one part with an empty name. */
    boolean isChosen() {
        return !part.isEmpty() || !name().isBlank();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
