package uk.s2s.ctf.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.CtfFormat.KnownVersion;

/** Writes the published documents into a folder: run it with {@code docs} after a change to the tables. */
public final class Publish {

    private Publish() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> document : documents().entrySet()) {
            Path file = folder.resolve(document.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, document.getValue());
        }
    }

    /** Each document's text by its path below the folder of the documentation. */
    public static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        documents.put("ctf-reference.md", ReferencePage.text());
        for (KnownVersion known : CtfFormat.standard().versions()) {
            documents.put("xsd/ctf-" + known.version().number() + ".xsd", Schema.text(known.version()));
        }
        return documents;
    }
}
