package uk.s2s.acceptance.durability;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import uk.s2s.cli.demo.Browser;
import uk.s2s.cli.demo.WebPage;

/** The administrator's page of e-mails. */
final class NoticeList {

    private final Browser administrator;

    NoticeList(Browser administrator) {
        this.administrator = administrator;
    }

    /** How far each e-mail is, by the reference of its file. */
    Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        WebPage page = administrator.open("/admin/notices?show=all");
        read(page, states);
        for (int number = 2; page.hasNext(); number++) {
            page = administrator.open("/admin/notices?show=all&page=" + number);
            read(page, states);
        }
        return states;
    }

    private static void read(WebPage page, Map<String, String> states) {
        for (Element row : page.html().select("tbody tr")) {
            states.put(row.select("th a").text(), row.select("td").get(1).ownText());
        }
    }
}
