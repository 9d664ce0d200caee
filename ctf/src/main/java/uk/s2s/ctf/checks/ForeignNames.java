package uk.s2s.ctf.checks;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Counts the different names that are not the format's own. The parser keeps every name that it has met until the end of
 * the file, so that their number must be bounded.
 */
final class ForeignNames {

    private static final int MOST = 5_000;

    private final Set<String> names = new HashSet<>();

    /** The element that the parser stands at, and its attributes. */
    void takeElement(XMLStreamReader2 reader) {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
    }

    void take(String name) {
        names.add(name);
    }

    boolean areTooMany() {
        return names.size() > MOST;
    }
}
