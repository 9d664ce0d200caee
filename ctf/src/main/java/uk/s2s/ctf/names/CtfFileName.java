package uk.s2s.ctf.names;

import java.util.Optional;
import uk.s2s.identifiers.SchoolNumber;

/**
 * Name of a Common Transfer File, such as {@code 9264444_CTF_9261234_001.xml}: who sends it, to whom, and a number that
 * rises with each file from that sender to that destination. Source: S2S helpsheet and the school guides, which print
 * the X and M forms with seven and with eight letters; both are read, seven are written.
 *
 * @param source empty when the name has {@code XXXXXXX} for the sender, as a download site of the department writes it
 * @param sequence 0 to 999, three digits in the name; senders begin with 1
 */
public record CtfFileName(Optional<SchoolNumber> source, Destination destination, int sequence) {

    public CtfFileName {
        if (sequence < 0 || sequence > 999) {
            throw new IllegalArgumentException("The number in a file name has three digits");
        }
    }

    /**
     * Reads any text: what is wrong with a name is in the answer, never an exception. Folders before the name, which
     * old browsers send along, are dropped.
     */
    public static FileNameReading read(String name) {
        return NameReader.read(name);
    }

    /** The name as S2S writes it: seven-letter forms, capitals, {@code .xml}. */
    public String canonical() {
        String from = source.map(SchoolNumber::value).orElse("XXXXXXX");
        return "%s_CTF_%s_%03d.xml".formatted(from, destination.text(), sequence);
    }

    @Override
    public String toString() {
        return canonical();
    }
}
