package uk.s2s.acceptance.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;

/** Windows that stay open from page to page, one for each person, so that each signs in once. */
final class Reading {

    private final ServiceProcess service;
    private final Chromium chromium;
    private final Map<@Nullable Person, Secretary> readers = new HashMap<>();

    Reading(ServiceProcess service, Chromium chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    /** @param person null for a window in which nobody has signed in */
    Secretary reader(@Nullable Person person) {
        return readers.computeIfAbsent(person, who -> open(who));
    }

    private Secretary open(@Nullable Person person) {
        return person == null
                ? Secretary.nobody(service, chromium, Window.DESK)
                : Secretary.signedIn(service, chromium, Window.DESK, person);
    }
}
