package uk.s2s.cli.demo;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it came.
 *
 * @param address where redirects have led
 */
public record WebPage(URI address, int status, Document html) {

    public String heading() {
        Element heading = html.selectFirst("h1");
        return heading == null ? "" : heading.text();
    }

    /** All that is to be read on the page, without its menu and footer. */
    public String text() {
        Element main = html.selectFirst("main");
        return main == null ? html.text() : main.text();
    }

    /** What stands beside a key of a summary list; empty if there is none. */
    public String summary(String key) {
        for (Element term : html.select("dt")) {
            Element value = term.nextElementSibling();
            if (term.text().equals(key) && value != null) {
                return value.text();
            }
        }
        return "";
    }

    /** Codes of the findings that the page shows, in its technical information. */
    public List<String> findings() {
        return html.select("dt:matchesOwn(^Code$) + dd").eachText();
    }

    /** What became of the uploaded files, such as {@code SENT}, in their order. */
    public List<String> outcomes() {
        return html.select("[data-kind]").eachAttr("data-kind");
    }

    /** Of the file that the page is about, such as {@code Accepted}; empty if it is about none. */
    public String state() {
        Element state = html.selectFirst("main .govuk-tag");
        return state == null ? "" : state.text();
    }

    public List<String> links() {
        return html.select("main a[href]").eachAttr("href");
    }

    /** Whether a list goes on on another page. */
    public boolean hasNext() {
        return !html.select("a[rel=next]").isEmpty();
    }

    public boolean hasForm(String action) {
        return !forms(action).isEmpty();
    }

    /**
     * The form that leads to a path.
     *
     * @throws PageNotAsExpected if the page has none
     */
    public Form form(String action) {
        return forms(action).stream()
                .findFirst()
                .map(form -> Form.of(form, address))
                .orElseThrow(() -> new PageNotAsExpected(
                        "The page \"%s\" has no form that leads to %s".formatted(heading(), action)));
    }

    private List<Element> forms(String action) {
        return html.select("form").stream()
                .filter(form -> address.resolve(form.attr("action")).getPath().endsWith(action))
                .toList();
    }
}
