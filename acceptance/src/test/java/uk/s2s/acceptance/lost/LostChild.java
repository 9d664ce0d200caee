package uk.s2s.acceptance.lost;

import static org.assertj.core.api.Assertions.assertThat;

import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Postbox;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;

/** What the tests of lost children have in common. */
final class LostChild {

    private LostChild() {}

    /** @param given unlike that of anybody in other tests, whom a search for this child must not find */
    static Ctf called(String given) {
        return Ctf.to(Ctf.LOST_PUPIL, 1).with("<Forename>Isolde</Forename>", "<Forename>" + given + "</Forename>");
    }

    /** Fills in the names and the date of birth, and searches. */
    static void isSoughtBy(Secretary officer, Ctf file, String family) {
        officer.follow("Lost pupils");
        officer.looksWell("lost-pupils-search");
        officer.page().locator("#family").fill(family);
        officer.page().locator("#given").fill(file.element("Forename"));
        officer.page().locator("#day").fill("1");
        officer.page().locator("#month").fill("1");
        officer.page().locator("#year").fill("2015");
        officer.page().locator("#reason").selectOption("NO_FILE");
        officer.press("Search");
    }

    static void givesReason(Secretary officer) {
        officer.arrivesAt("Why do you open this record?");
        officer.looksWell("lost-pupil-reason");
        officer.page().locator("#reason").selectOption("MISSING");
        officer.press("Open the record");
    }

    static void isNamedNowhere(Ctf file, Postbox postbox, ServiceProcess service) {
        assertThat(postbox.letters())
                .noneSatisfy(letter -> assertThat(letter.whole()).contains(file.surname()))
                .noneSatisfy(letter -> assertThat(letter.whole()).contains(file.element("Forename")))
                .noneSatisfy(letter -> assertThat(letter.whole()).contains(file.upn()));
        assertThat(service.log()).doesNotContain(file.surname(), file.upn());
    }
}
