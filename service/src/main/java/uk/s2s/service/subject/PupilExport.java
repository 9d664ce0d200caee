package uk.s2s.service.subject;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.web.util.HtmlUtils;

/**
 * The export being written: a ZIP that goes out as it is made, and never lies on a disk. Its index, {@code index.html}, comes last,
 * is read without any program but a browser, and leads to everything else.
 */
public final class PupilExport implements Closeable {

    private static final String BEGIN = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>What School to School holds about a pupil</title>
            <style>
            body { font: 1.1em/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
            table { border-collapse: collapse } th, td { border: 1px solid #888; padding: .3em .6em; text-align: left; vertical-align: top }
            </style>
            </head>
            <body>
            <h1>What School to School holds about a pupil</h1>
            """;

    private static final String ASIDE =
            "A record under the same number that bears another name and date of birth is left out. Look at it before anything is given out.";

    private final Set<String> others = new HashSet<>();
    private final ZipOutputStream zip;
    private final StringBuilder index = new StringBuilder(BEGIN);

    /** @param out not closed */
    public PupilExport(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What writes one file of the export. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    void section(String title) {
        element("h2", title);
    }

    public void heading(String text) {
        element("h3", text);
    }

    public void paragraph(String text) {
        element("p", text);
    }

    private void element(String name, String text) {
        index.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Says that something under the pupil's number seems to be somebody else's. */
    public void aside() {
        paragraph(ASIDE);
    }

    /**
     * The same of a whole file or learner: nothing else is told of it, also not by the features that come later.
     *
     * @param key id of the file, or the ULN
     */
    public void aside(String key) {
        others.add(key);
        aside();
    }

    public boolean isAside(String key) {
        return others.contains(key);
    }

    /** @param rows each as long as the headings */
    public void table(String caption, List<String> headings, List<List<String>> rows) {
        index.append("<table>\n<caption>").append(escaped(caption)).append("</caption>\n<tr>");
        headings.forEach(heading ->
                index.append("<th scope=\"col\">").append(escaped(heading)).append("</th>"));
        index.append("</tr>\n");
        for (List<String> row : rows) {
            index.append("<tr>");
            row.forEach(cell -> index.append("<td>").append(escaped(cell)).append("</td>"));
            index.append("</tr>\n");
        }
        index.append("</table>\n");
    }

    /**
     * One file, with a line in the index that leads to it.
     *
     * @param name with folders, used once, of letters, digits, hyphens and dots
     */
    public void file(String name, String what, Content content) throws IOException {
        index.append("<p><a href=\"")
                .append(escaped(name))
                .append("\">")
                .append(escaped(what))
                .append("</a></p>\n");
        zip.putNextEntry(new ZipEntry(name));
        content.to(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the entry ends, the ZIP goes on
            }
        });
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Writes the index and ends the ZIP. */
    @Override
    public void close() throws IOException {
        index.append("</body>\n</html>\n");
        zip.putNextEntry(new ZipEntry("index.html"));
        zip.write(index.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
