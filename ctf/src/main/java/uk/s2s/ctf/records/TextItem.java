package uk.s2s.ctf.records;

import uk.s2s.ctf.format.Element;

/**
 * A value.
 *
 * @param text as written, without spaces around it; right or wrong, never blank
 */
public record TextItem(Element element, String text) implements Item {

    public TextItem {
        if (text.isBlank()) {
            throw new IllegalArgumentException(element.name() + " is left out when it has no text");
        }
    }

    /** Without the text, so that it is safe to log. */
    @Override
    public String toString() {
        return element.name();
    }
}
