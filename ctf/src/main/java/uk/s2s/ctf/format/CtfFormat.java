package uk.s2s.ctf.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.format.CodeList.Code;

/**
 * The one description of the format. Checker, reader, writer, the published schemas and the reference page all come from
 * it. Immutable; read once from {@code ctf-elements.csv}, {@code ctf-codes.csv} and {@code ctf-versions.csv}.
 */
public final class CtfFormat {

    /** @param changes what is known to have changed; may be empty */
    public record KnownVersion(CtfVersion version, String schoolYear, String changes, Certainty certainty) {}

    private static final CtfFormat STANDARD = new CtfFormat();

    private final Map<String, CodeList> codeLists;
    private final Map<String, List<Element>> children = new LinkedHashMap<>();
    private final List<KnownVersion> versions;
    private final Element root;

    private CtfFormat() {
        codeLists = codeLists(Csv.resource("ctf-codes.csv"));
        versions = Csv.resource("ctf-versions.csv").stream()
                .map(CtfFormat::version)
                .toList();
        int order = 0;
        for (Map<String, String> row : Csv.resource("ctf-elements.csv")) {
            Element element = element(order++, row);
            children.computeIfAbsent(element.parent(), parent -> new ArrayList<>())
                    .add(element);
        }
        root = children("").get(0);
    }

    public static CtfFormat standard() {
        return STANDARD;
    }

    /** The element {@code CTfile}. */
    public Element root() {
        return root;
    }

    /** In the order in which they are written; empty if the element is no group. */
    public List<Element> children(String parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** The child of that name, or the one that was probably meant; empty if there is none. */
    public Optional<Element> child(String parent, String name) {
        List<Element> siblings = children.getOrDefault(parent, List.of());
        Optional<Element> exact =
                siblings.stream().filter(child -> child.name().equals(name)).findFirst();
        return exact.isPresent()
                ? exact
                : siblings.stream().filter(child -> child.isProbably(name)).findFirst();
    }

    /** Every group with its children, in the order of the table. */
    public Map<String, List<Element>> groups() {
        return Collections.unmodifiableMap(children);
    }

    public List<CodeList> codeLists() {
        return List.copyOf(codeLists.values());
    }

    /** Oldest first. Newer ones are expected each year and need no entry here to be read. */
    public List<KnownVersion> versions() {
        return versions;
    }

    public CtfVersion newest() {
        return versions.get(versions.size() - 1).version();
    }

    private static KnownVersion version(Map<String, String> row) {
        return new KnownVersion(
                new CtfVersion(Integer.parseInt(field(row, "version"))),
                field(row, "school year"),
                field(row, "changes"),
                constant(Certainty.class, field(row, "certainty")));
    }

    private static Map<String, CodeList> codeLists(List<Map<String, String>> rows) {
        Map<String, List<Code>> byList = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            Certainty certainty = constant(Certainty.class, field(row, "certainty"));
            byList.computeIfAbsent(field(row, "list"), list -> new ArrayList<>())
                    .add(new Code(field(row, "code"), field(row, "meaning"), certainty));
        }
        Map<String, CodeList> lists = new LinkedHashMap<>();
        byList.forEach((name, codes) -> lists.put(name, new CodeList(name, codes)));
        return lists;
    }

    private Element element(int order, Map<String, String> row) {
        return new Element(
                order,
                field(row, "parent"),
                field(row, "name"),
                Occurs.ofSign(field(row, "occurs")),
                field(row, "choice"),
                ValueType.ofSlug(field(row, "type")),
                codeLists.get(field(row, "codes")),
                number(field(row, "max"), 0),
                number(field(row, "since"), 0),
                number(field(row, "until"), CtfVersion.NEWEST_POSSIBLE),
                optional(Severity.class, field(row, "missing")),
                optional(Severity.class, field(row, "wrong")),
                constant(Certainty.class, field(row, "certainty")),
                optional(UlnUse.class, field(row, "uln")),
                field(row, "also"),
                field(row, "label"),
                field(row, "note"));
    }

    private static String field(Map<String, String> row, String column) {
        String field = row.get(column);
        if (field == null) {
            throw new IllegalStateException("The table has no column " + column);
        }
        return field;
    }

    private static int number(String field, int ifEmpty) {
        return field.isEmpty() ? ifEmpty : Integer.parseInt(field);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Enum.valueOf(type, field.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, String field) {
        return field.isEmpty() ? null : constant(type, field);
    }
}
