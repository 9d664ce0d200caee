package uk.s2s.service.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.CtfWriter;
import uk.s2s.ctf.records.Pupil;

/** Cuts a file with many pupils down to one: its header, and that pupil's own element. */
public final class OnePupil {

    private static final CtfReader READER = new CtfReader();

    private OnePupil() {}

    /**
     * A file of its own; empty when none in it has one of these UPNs. One pupil at a time is in memory.
     *
     * @param upns in their true spelling
     */
    public static Optional<byte[]> cut(InputStream ctf, Set<String> upns) throws IOException {
        List<Pupil> found = new ArrayList<>();
        Optional<CtfHeader> header = READER.read(ctf, pupil -> {
                    if (upns.contains(pupil.upn())) {
                        found.add(pupil);
                    }
                })
                .header();
        return found.isEmpty() || header.isEmpty() ? Optional.empty() : Optional.of(written(header.get(), found));
    }

    private static byte[] written(CtfHeader header, List<Pupil> pupils) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CtfWriter(bytes, header)) {
            for (Pupil pupil : pupils) {
                writer.write(pupil);
            }
        }
        return bytes.toByteArray();
    }
}
