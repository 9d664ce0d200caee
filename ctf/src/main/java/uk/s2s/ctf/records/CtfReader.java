package uk.s2s.ctf.records;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import uk.s2s.ctf.xml.CtfXml;
import uk.s2s.ctf.xml.GuardedInput;

/**
 * Reads the pupils of a file one after the other, leniently: order, capitals and old misspellings do not matter, unknown
 * and empty items are left out, and values are taken as they are. Whether the file is right is the checker's affair.
 * Holds one pupil in memory at a time. One object may be used by many threads.
 */
public final class CtfReader {

    private static final long MOST_BYTES = 1L << 30;
    private static final int LONGEST_PIECE = 1 << 20;

    /** @param bytes not closed */
    public ReadResult read(InputStream bytes, Consumer<Pupil> pupils) {
        return read(bytes, pupil -> {
            pupils.accept(pupil);
            return true;
        });
    }

    /**
     * The pupil at a position; reads no further.
     *
     * @param position 1 for the first
     */
    public Optional<Pupil> pupil(InputStream bytes, int position) {
        AtomicReference<Pupil> found = new AtomicReference<>();
        read(bytes, pupil -> {
            if (pupil.position() == position) {
                found.set(pupil);
            }
            return pupil.position() < position;
        });
        return Optional.ofNullable(found.get());
    }

    private static ReadResult read(InputStream bytes, Predicate<Pupil> pupils) {
        Reading reading = new Reading(pupils);
        boolean complete = true;
        try {
            reading.read(CtfXml.reader(new GuardedInput(bytes, MOST_BYTES, LONGEST_PIECE)));
        } catch (XMLStreamException e) {
            complete = false;
        } catch (RuntimeException e) {
            if (!(e.getCause() instanceof XMLStreamException)) {
                throw e;
            }
            complete = false;
        }
        return new ReadResult(reading.header(), reading.pupils(), complete && !reading.cut());
    }
}
