package uk.s2s.ctf.samples;

import java.util.ArrayDeque;
import java.util.Deque;

/** Indented XML, written piece by piece. An item without text is left out. */
final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    XmlText open(String... names) {
        for (String name : names) {
            indent().append('<').append(name).append(">\n");
            open.push(name);
        }
        return this;
    }

    XmlText close(int levels) {
        for (int level = 0; level < levels; level++) {
            String name = open.pop();
            indent().append("</").append(name).append(">\n");
        }
        return this;
    }

    XmlText item(String name, Object value) {
        String content = value.toString();
        if (!content.isEmpty()) {
            String escaped = content.replace("&", "&amp;").replace("<", "&lt;");
            indent().append('<')
                    .append(name)
                    .append('>')
                    .append(escaped)
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        return this;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
