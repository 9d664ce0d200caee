package uk.s2s.ctf.checks;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of the element being read, without the spaces around it. One buffer for the whole file, so that no value costs
 * an object.
 */
final class Value {

    /** No-break space. */
    private static final char FIRST_INVISIBLE = '\u00a0';

    char[] chars = new char[256];
    int from;
    int to;

    /** Set by the check of a whole number; what it was if the text is none. */
    int number;

    private int length;

    void clear() {
        length = 0;
        from = 0;
        to = 0;
    }

    /** Adds the piece of text that the parser stands at. */
    void append(XMLStreamReader reader) throws XMLStreamException {
        int room = chars.length - length;
        int read = reader.getTextCharacters(0, chars, length, room);
        length += read;
        if (read == room) {
            appendRest(reader, read);
        }
    }

    private void appendRest(XMLStreamReader reader, int already) throws XMLStreamException {
        int rest = reader.getTextLength() - already;
        chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + rest));
        length += reader.getTextCharacters(already, chars, length, rest);
    }

    /** Leaves out the spaces at both ends. */
    void strip() {
        int start = 0;
        int end = length;
        while (start < end && chars[start] <= ' ') {
            start++;
        }
        while (end > start && chars[end - 1] <= ' ') {
            end--;
        }
        from = start;
        to = end;
    }

    boolean isBlank() {
        return from == to || chars[from] >= FIRST_INVISIBLE && isInvisible();
    }

    /** Such as a no-break space, an ideographic space or marks of direction alone. */
    private boolean isInvisible() {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            boolean seen = c > ' ' && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
            if (seen) {
                return false;
            }
        }
        return true;
    }

    boolean wasPadded() {
        return to - from != length;
    }

    int rawLength() {
        return length;
    }

    int length() {
        return to - from;
    }

    char at(int index) {
        return chars[from + index];
    }

    boolean is(String text) {
        if (text.length() != length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    boolean isDigits(int count) {
        return length() == count && isDigits();
    }

    boolean isDigits() {
        int outside = 0;
        for (int i = from; i < to; i++) {
            int digit = chars[i] - '0';
            outside |= digit | (9 - digit);
        }
        return outside >= 0 && from < to;
    }

    boolean hasLineBreak() {
        for (int i = 0; i < length; i++) {
            if (chars[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    String text() {
        return new String(chars, from, to - from);
    }
}
