package uk.s2s.acceptance.pages;

import static uk.s2s.acceptance.stage.Person.DRAKE;
import static uk.s2s.acceptance.stage.Person.NORFOLK;
import static uk.s2s.acceptance.stage.Person.SUFFOLK;

import java.util.stream.Stream;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Secretary;

/** The pages of lost pupils, in each form that they take. */
final class LostViews {

    private LostViews() {}

    static Stream<View> all() {
        return Stream.of(searches(), records(), pickUps(), watches(), splitting())
                .flatMap(views -> views);
    }

    private static Stream<View> searches() {
        return Stream.of(
                View.open(NORFOLK, "/lost-pupils", "Lost pupils"),
                View.open(NORFOLK, "/lost-pupils/reports", "Reports on lost pupils"),
                View.open(SUFFOLK, "/lost-pupils/reports?la=935", "Reports on lost pupils"),
                new View("search without criteria", NORFOLK, "Lost pupils", (norfolk, scenery) -> {
                    norfolk.open("/lost-pupils");
                    norfolk.press("Search");
                }),
                new View(
                        "lost pupils found",
                        NORFOLK,
                        "Lost pupils found",
                        (norfolk, scenery) -> searchesFor(norfolk, "Wrenfield", "Isolde")),
                new View(
                        "no lost pupil found",
                        NORFOLK,
                        "No lost pupil found",
                        (norfolk, scenery) -> searchesFor(norfolk, "Quillfeather", "Xanthippe")));
    }

    private static Stream<View> records() {
        return Stream.of(
                new View(
                        "reason to open a record",
                        SUFFOLK,
                        "Why do you open this record?",
                        (suffolk, scenery) -> suffolk.open(lost(scenery))),
                new View("lost pupil", NORFOLK, "Wrenfield", LostViews::opens),
                new View("lost pupil's lookers", NORFOLK, "Who has looked at this record", (norfolk, scenery) -> {
                    opens(norfolk, scenery);
                    norfolk.open(lost(scenery) + "/looks");
                }),
                passOn("pass on", "", "Pass the file on"),
                passOn("pass on to whom", "?to=thetford", "Pass the file on"),
                passOn("pass on to this school", "?to=9352003", "Pass the file on to this school?"),
                passOn("pass on to a closed school", "?to=" + Ctf.CLOSED_SCHOOL, "Pass the file on"));
    }

    private static View passOn(String name, String query, String heading) {
        return new View(name, NORFOLK, heading, (norfolk, scenery) -> {
            opens(norfolk, scenery);
            norfolk.open(lost(scenery) + "/pass-on" + query);
        });
    }

    private static Stream<View> pickUps() {
        return Stream.of(
                new View("pick-up link", NORFOLK, "Hand the file to a school without an account", LostViews::handsOver),
                new View(
                        "pick-up link without address",
                        NORFOLK,
                        "Hand the file to a school without an account",
                        (norfolk, scenery) -> {
                            handsOver(norfolk, scenery);
                            norfolk.press("Send the link and show me the code");
                        }),
                new View("pick-up code", NORFOLK, "Read out this code", (norfolk, scenery) -> {
                    handsOver(norfolk, scenery);
                    norfolk.page().locator("#school").fill("Invented Hall");
                    norfolk.page().locator("#email").fill("office@invented-hall.example");
                    norfolk.press("Send the link and show me the code");
                }),
                View.open(null, "/pick-up/no-such-link", "Fetch a file"),
                new View("pick-up with a wrong code", null, "Fetch a file", (nobody, scenery) -> {
                    nobody.open("/pick-up/no-such-link");
                    nobody.page().locator("#code").fill("1234 5678");
                    nobody.press("Fetch the file");
                }));
    }

    private static Stream<View> watches() {
        return Stream.of(
                View.open(SUFFOLK, "/lost-pupils/watches", "Watches for lost pupils"),
                new View("watches", NORFOLK, "Watches for lost pupils", (norfolk, scenery) -> watches(norfolk)),
                new View("watch", NORFOLK, "Watch for a lost pupil", (norfolk, scenery) -> {
                    watches(norfolk);
                    norfolk.page().locator("tbody a").first().click();
                }));
    }

    private static Stream<View> splitting() {
        return Stream.of(new View(
                "several lost pupils",
                DRAKE,
                "One question",
                (drake, scenery) -> drake.upload("Check and send", Ctf.to(Ctf.LOST_PUPIL, 3))));
    }

    private static void watches(Secretary officer) {
        searchesFor(officer, "Quillfeather", "Xanthippe");
        officer.press("Tell us when a file comes that fits");
    }

    private static void searchesFor(Secretary officer, String family, String given) {
        officer.open("/lost-pupils");
        officer.page().locator("#family").fill(family);
        officer.page().locator("#given").fill(given);
        officer.page().locator("#reason").selectOption("MISSING");
        officer.press("Search");
    }

    private static void opens(Secretary officer, Scenery scenery) {
        officer.open(lost(scenery));
        if (officer.heading().startsWith("Why")) {
            officer.page().locator("#reason").selectOption("MISSING");
            officer.press("Open the record");
        }
    }

    private static void handsOver(Secretary officer, Scenery scenery) {
        opens(officer, scenery);
        officer.open(lost(scenery) + "/pick-up");
    }

    private static String lost(Scenery scenery) {
        return scenery.held().replace("/transfers/", "/lost-pupils/");
    }
}
