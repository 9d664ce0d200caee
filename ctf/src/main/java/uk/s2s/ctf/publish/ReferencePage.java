package uk.s2s.ctf.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Severity;
import uk.s2s.ctf.format.Certainty;
import uk.s2s.ctf.format.CodeList;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.CtfFormat.KnownVersion;
import uk.s2s.ctf.format.Element;

/** The format for people, made from the tables. */
final class ReferencePage {

    private static final CtfFormat FORMAT = CtfFormat.standard();

    private static final String INTRODUCTION = """
            # Common Transfer File: reference

            What a Common Transfer File (CTF) may hold, as far as it is known. Made from `ctf-elements.csv`, `ctf-codes.csv` and
            `ctf-versions.csv`; do not edit this page. The department's own schema was not at hand: the last column says how each
            entry is known, and nothing that is "not verified" makes S2S refuse a file. `xsd/` holds a schema for each version.

            An item stands once (1), at most once (0 to 1), any number of times (0 or more) or at least once (1 or more). S2S
            reads the items of a group in any order and writes them in the order given here. An empty item is read as if it were
            left out. Names keep their capital letters; there are no attributes and no XML namespace; the encoding is UTF-8.

            "Refused" and "warned" say what S2S does if the item is missing or its value wrong.

            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private ReferencePage() {}

    static String text() {
        ReferencePage page = new ReferencePage();
        page.groups();
        page.codeLists();
        page.versions();
        return page.page.toString();
    }

    private void groups() {
        List<String> names = new ArrayList<>(List.of(FORMAT.root().name()));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            group(name);
            FORMAT.children(name).stream()
                    .filter(child -> child.isGroup() && !names.contains(child.name()))
                    .forEach(child -> names.add(child.name()));
        }
    }

    private void group(String name) {
        line("## " + name);
        line("");
        line("| item | name | times | holds | versions | if missing | if wrong | known from |");
        line("| --- | --- | --- | --- | --- | --- | --- | --- |");
        FORMAT.children(name).forEach(this::element);
        line("");
    }

    private void element(Element element) {
        row(
                element.isGroup() ? "[" + element.name() + "](#" + anchor(element.name()) + ")" : element.name(),
                element.label() + (element.note().isEmpty() ? "" : ". " + element.note()),
                times(element),
                holds(element),
                versions(element),
                consequence(element.ifMissing()),
                consequence(element.ifWrong()),
                known(element.certainty()));
    }

    private static String times(Element element) {
        if (!element.choice().isEmpty()) {
            return "one of these";
        }
        return switch (element.occurs()) {
            case ONCE -> "1";
            case AT_MOST_ONCE -> "0 to 1";
            case ANY_NUMBER -> "0 or more";
            case AT_LEAST_ONCE -> "1 or more";
        };
    }

    private static String holds(Element element) {
        CodeList codes = element.codes();
        String holds = codes == null
                ? element.type().inWords()
                : "[" + codes.name() + "](#" + anchor("Codes: " + codes.name()) + ")";
        return element.maxLength() == 0
                ? holds
                : holds + ", at most " + element.maxLength() + " characters (not verified)";
    }

    private static String versions(Element element) {
        boolean ends = element.until() < CtfVersion.NEWEST_POSSIBLE;
        if (element.since() > 0) {
            return "from " + element.since() + (ends ? " to " + element.until() : "");
        }
        return ends ? "to " + element.until() : "";
    }

    private static String consequence(@Nullable Severity severity) {
        if (severity == null) {
            return "";
        }
        return severity == Severity.ERROR ? "refused" : "warned";
    }

    private static String known(Certainty certainty) {
        return certainty.inWords();
    }

    private void codeLists() {
        for (CodeList list : FORMAT.codeLists()) {
            line("## Codes: " + list.name());
            line("");
            line("| code | meaning | known from |");
            line("| --- | --- | --- |");
            for (CodeList.Code code : list.codes()) {
                row(code.code(), code.meaning(), known(code.certainty()));
            }
            line("");
        }
    }

    private void versions() {
        line("## Versions");
        line("");
        line("| version | school year | what changed, as far as known | known from |");
        line("| --- | --- | --- | --- |");
        for (KnownVersion known : FORMAT.versions()) {
            row(known.version().text(), known.schoolYear(), known.changes(), known(known.certainty()));
        }
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(":", "").replace(' ', '-');
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
