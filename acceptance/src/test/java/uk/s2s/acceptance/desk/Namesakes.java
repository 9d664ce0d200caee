package uk.s2s.acceptance.desk;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.UlnCtf;
import uk.s2s.acceptance.stage.UlnPupil;
import uk.s2s.cli.demo.Browser;
import uk.s2s.cli.demo.WebPage;

/** Learners with the same names who were born on the same day, each in another part of the country. */
final class Namesakes {

    static final List<String> POSTCODES = List.of(
            "AB10 1AA",
            "BT1 1AA",
            "CF10 1AA",
            "TQ1 1AA",
            "EH1 1AA",
            "FK1 1AA",
            "G1 1AA",
            "HU1 1AA",
            "IV1 1AA",
            "KA1 1AA",
            "LL11 1AA");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Browser browser;
    private final Post post;
    private final String forename;
    private final String surname;
    private final String born;

    Namesakes(ServiceProcess service, String forename, String surname, String born) {
        this.browser = service.signedIn(Person.THETFORD);
        this.post = new Post(browser);
        this.forename = forename;
        this.surname = surname;
        this.born = born;
    }

    void register(int count) {
        for (String postcode : POSTCODES.subList(0, count)) {
            WebPage results = post.uploadForUlns(UlnCtf.of(new UlnPupil(surname, forename, born, "M", postcode)));
            String path = "/uln/files/" + results.summary("Reference");
            await("results").atMost(PATIENCE).until(() -> isProcessed(browser.open(path)));
            WebPage exceptions = browser.open(path + "/exceptions");
            Element settle = exceptions.html().selectFirst("a[href^=/exceptions?]");
            if (settle != null) {
                isNew(settle.attr("href"));
            }
        }
    }

    private static boolean isProcessed(WebPage page) {
        return !page.html().select("[data-state=PROCESSED]").isEmpty();
    }

    private void isNew(String exceptions) {
        String one = browser.open(exceptions).html().select("tbody a").attr("href");
        browser.submit(browser.open(one + "/new").form("/new"));
    }
}
