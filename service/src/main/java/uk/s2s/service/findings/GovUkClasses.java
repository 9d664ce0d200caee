package uk.s2s.service.findings;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives plain HTML the look of the other pages, and leads links between the documents to the pages made of them. */
final class GovUkClasses implements AttributeProvider {

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("h1", "govuk-heading-l"),
            Map.entry("h2", "govuk-heading-m"),
            Map.entry("h3", "govuk-heading-s"),
            Map.entry("p", "govuk-body"),
            Map.entry("ul", "govuk-list govuk-list--bullet"),
            Map.entry("ol", "govuk-list govuk-list--number"),
            Map.entry("a", "govuk-link"),
            Map.entry("table", "govuk-table"),
            Map.entry("thead", "govuk-table__head"),
            Map.entry("tbody", "govuk-table__body"),
            Map.entry("tr", "govuk-table__row"),
            Map.entry("th", "govuk-table__header"),
            Map.entry("td", "govuk-table__cell"));

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        String look = CLASSES.get(tagName);
        if (look != null) {
            attributes.put("class", look);
        }
        attributes.computeIfPresent("href", (key, href) -> page(href));
    }

    private static String page(String href) {
        return href.endsWith(".md") && !href.contains("/")
                ? "/findings/" + href.substring(0, href.length() - ".md".length())
                : href;
    }
}
