package uk.s2s.acceptance.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** The Web Content Accessibility Guidelines 2.2, level AA, as far as a program can hold a page against them. */
public final class Wcag {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String EXCESS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Wcag() {}

    public static void isMetBy(Page page) {
        assertThat(violations(page)).isEmpty();
        fitsNarrowScreens(page);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(Wcag::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** 1.4.10, reflow: at 320 pixels nothing but tables, in a frame of their own, scrolls sideways. */
    private static void fitsNarrowScreens(Page page) {
        page.setViewportSize(320, 640);
        Object excess = page.evaluate(EXCESS);
        page.setViewportSize(1280, 900);
        assertThat(excess).as("pixels beyond a screen of 320").isEqualTo(0);
    }
}
