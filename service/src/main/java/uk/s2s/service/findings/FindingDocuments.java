package uk.s2s.service.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** The pages of {@code docs/findings}, which the build puts beside the classes. For any thread. */
@Component
class FindingDocuments {

    private static final String INDEX = "README";
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> new GovUkClasses())
            .build();
    private final Map<String, FindingDocument> rendered = new ConcurrentHashMap<>();

    FindingDocument index() {
        return read(INDEX).orElseThrow();
    }

    /** Empty when there is no such finding. */
    Optional<FindingDocument> of(String code) {
        return CODE.matcher(code).matches() ? read(code) : Optional.empty();
    }

    private Optional<FindingDocument> read(String name) {
        FindingDocument known = rendered.get(name);
        return known == null ? load(name) : Optional.of(known);
    }

    private Optional<FindingDocument> load(String name) {
        try (InputStream bytes = FindingDocuments.class.getResourceAsStream("/findings/" + name + ".md")) {
            if (bytes == null) {
                return Optional.empty();
            }
            FindingDocument document = render(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            rendered.put(name, document);
            return Optional.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FindingDocument render(String markdown) {
        String title = markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
        return new FindingDocument(title, renderer.render(parser.parse(markdown)));
    }
}
