package uk.s2s.service.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** What an administrator is given about one pupil, by the names of its files. */
public final class Exported {

    private Exported() {}

    /** @param who fields of the form; the pupil of most tests where nothing else is said */
    public static Map<String, String> to(Visitor administrator, Map<String, String> who) {
        Answer answer = administrator.post("/subject-access", "/subject-access/export", withReason(who));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** The page that leads to the rest. */
    public static String index(Visitor administrator, Map<String, String> who) {
        return Objects.requireNonNull(to(administrator, who).get("index.html"));
    }

    static Map<String, String> withReason(Map<String, String> who) {
        var fields = new LinkedHashMap<>(who);
        fields.putIfAbsent("surname", "O'Brien-Śmith");
        fields.putIfAbsent("forename", "Zoëa");
        fields.putIfAbsent("born", "9/3/2015");
        fields.put("reason", "Request 2026/17");
        return fields;
    }
}
