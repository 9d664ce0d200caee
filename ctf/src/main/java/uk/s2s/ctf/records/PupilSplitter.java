package uk.s2s.ctf.records;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import uk.s2s.ctf.xml.CtfXml;
import uk.s2s.ctf.xml.GuardedInput;

/**
 * Makes one file of each pupil of a file: what stands before the first pupil and after the last one, and between them this
 * pupil alone, byte for byte as in the whole file.
 */
public final class PupilSplitter {

    private static final int LONGEST_PIECE = 1 << 20;
    /** Document, list of pupils, pupil. */
    private static final int DEPTH = 3;

    private static final String PUPIL = "Pupil";

    private final byte[] whole;
    /** Where pupils begin and end, by turns. */
    private final List<Long> borders = new ArrayList<>();

    private PupilSplitter(byte[] whole) {
        this.whole = whole;
    }

    /**
     * @param whole not changed while the splitter is in use
     * @return empty for what is no XML in UTF-8, or has no pupils in one list
     */
    public static Optional<PupilSplitter> of(byte[] whole) {
        var splitter = new PupilSplitter(whole);
        try {
            boolean read = splitter.read(
                    CtfXml.reader(new GuardedInput(new ByteArrayInputStream(whole), Long.MAX_VALUE, LONGEST_PIECE)));
            return read ? Optional.of(splitter) : Optional.empty();
        } catch (XMLStreamException noXml) {
            return Optional.empty();
        }
    }

    private boolean read(XMLStreamReader2 reader) throws XMLStreamException {
        List<Long> characters = new ArrayList<>();
        int lists = 0;
        int depth = 0;
        boolean ended = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (ended) {
                characters.add(reader.getLocationInfo().getStartingCharOffset());
                ended = false;
            }
            if (event == XMLStreamConstants.DTD) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth == DEPTH && isPupil(reader)) {
                characters.add(reader.getLocationInfo().getStartingCharOffset());
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == DEPTH) {
                ended = isPupil(reader);
            }
            lists += event == XMLStreamConstants.START_ELEMENT && depth == DEPTH - 1 && isList(reader) ? 1 : 0;
        }
        return lists == 1 && CtfXml.encoding(reader).equals("UTF-8") && toBytes(characters);
    }

    private static boolean isPupil(XMLStreamReader2 reader) {
        return reader.getLocalName().equals(PUPIL);
    }

    private static boolean isList(XMLStreamReader2 reader) {
        return reader.getLocalName().equals("CTFpupilData");
    }

    /** Of UTF-8: each character but the rest of its bytes counts one, those of four bytes two. A byte order mark counts none. */
    private boolean toBytes(List<Long> characters) {
        long character = 0;
        int next = 0;
        int at = hasMark() ? 3 : 0;
        while (at < whole.length && next < characters.size()) {
            if ((whole[at] & 0xc0) != 0x80) {
                while (next < characters.size() && characters.get(next) == character) {
                    borders.add((long) at);
                    next++;
                }
                character += (whole[at] & 0xf8) == 0xf0 ? 2 : 1;
            }
            at++;
        }
        return !borders.isEmpty() && borders.size() == characters.size() && borders.size() % 2 == 0;
    }

    private boolean hasMark() {
        return whole.length >= 3 && whole[0] == (byte) 0xef && whole[1] == (byte) 0xbb && whole[2] == (byte) 0xbf;
    }

    public int pupils() {
        return borders.size() / 2;
    }

    /**
     * The file with one of the pupils alone.
     *
     * @param position 1 for the first
     */
    public byte[] only(int position) {
        int begin = border(0);
        int from = border(2 * position - 2);
        int to = border(2 * position - 1);
        int end = border(borders.size() - 1);
        byte[] one = new byte[begin + to - from + whole.length - end];
        System.arraycopy(whole, 0, one, 0, begin);
        System.arraycopy(whole, from, one, begin, to - from);
        System.arraycopy(whole, end, one, begin + to - from, whole.length - end);
        return one;
    }

    private int border(int at) {
        return Math.toIntExact(borders.get(at));
    }
}
