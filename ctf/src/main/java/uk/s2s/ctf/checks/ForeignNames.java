package uk.s2s.ctf.checks;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The different names that are not the format's own. The parser keeps every name that it has met until the end of the file, so
 * that their number and length must be bounded.
 */
final class ForeignNames {

    private static final int MOST = 5_000;
    private static final int MOST_CHARACTERS = 64 * 1024;
    private static final int LONGEST = 200;

    private final Set<String> names = new HashSet<>();
    private int characters;
    private boolean tooLong;

    /** The element that the parser stands at, and its attributes. */
    void takeElement(XMLStreamReader2 reader) {
        take(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            take(reader.getAttributeLocalName(i));
        }
    }

    void take(String name) {
        if (name.length() > LONGEST) {
            tooLong = true;
        } else if (names.add(name)) {
            characters += name.length();
        }
    }

    boolean areTooLong() {
        return tooLong;
    }

    boolean areTooMany() {
        return names.size() > MOST || characters > MOST_CHARACTERS;
    }
}
