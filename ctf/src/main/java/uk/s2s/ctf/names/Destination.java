package uk.s2s.ctf.names;

import java.util.Optional;
import uk.s2s.identifiers.SchoolNumber;

/** To whom a file name addresses the file. */
public sealed interface Destination {

    /** A school, or a local authority (whose number reads {@code 926LLLL}): both collect files in the same way. */
    record School(SchoolNumber number) implements Destination {
        @Override
        public String text() {
            return number.value();
        }
    }

    /** {@code XXXXXXX}: nobody knows where the pupil went; the file is kept as that of a lost pupil. */
    record Unknown() implements Destination {
        @Override
        public String text() {
            return "XXXXXXX";
        }
    }

    /** {@code MMMMMMM}: a school outside the state sector or abroad; the file is kept as that of a lost pupil. */
    record OutsideSector() implements Destination {
        @Override
        public String text() {
            return "MMMMMMM";
        }
    }

    /**
     * Reads the two halves as a header has them: {@code 926} and {@code 4444}, {@code 926} and {@code LLLL}, {@code XXX}
     * and {@code XXXX}, {@code MMM} and {@code MMMM}.
     *
     * @return empty for anything else
     */
    static Optional<Destination> of(String la, String establishment) {
        String text = la + establishment;
        if (la.length() != 3 || text.length() != 7) {
            return Optional.empty();
        }
        return Party.read(text).meant();
    }

    /** The seven characters that stand in a file name. */
    String text();
}
