package uk.s2s.ctf.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** XML as text, indented by two spaces. Characters that XML cannot hold become spaces. */
final class XmlText implements Closeable {

    private final Writer out;
    private int depth;

    XmlText(Writer out) {
        this.out = out;
    }

    void declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    void begin(String name) throws IOException {
        indent();
        out.write('<' + name + ">\n");
        depth++;
    }

    void end(String name) throws IOException {
        depth--;
        indent();
        out.write("</" + name + ">\n");
    }

    void line(String name, String text) throws IOException {
        indent();
        out.write('<' + name + '>');
        escaped(text);
        out.write("</" + name + ">\n");
    }

    private void indent() throws IOException {
        out.write("  ".repeat(depth));
    }

    private void escaped(String text) throws IOException {
        int[] codePoints = text.codePoints().toArray();
        for (int codePoint : codePoints) {
            switch (codePoint) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\r' -> out.write("&#13;");
                default -> out.write(Character.toChars(isAllowed(codePoint) ? codePoint : ' '));
            }
        }
    }

    private static boolean isAllowed(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = codePoint == 0xFFFE || codePoint == 0xFFFF;
        return (codePoint >= ' ' || codePoint == '\t' || codePoint == '\n') && !surrogate && !noCharacter;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
