package uk.s2s.cli.demo;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** The people, each with a browser of their own, and what the sending school puts into the post. */
final class Cast {

    private final URI service;
    private final Narrator narrator;
    private final Map<Person, Browser> browsers = new EnumMap<>(Person.class);
    private final Outbox outbox;

    Cast(URI service, Narrator narrator) {
        this.service = service;
        this.narrator = narrator;
        this.outbox = new Outbox(this);
    }

    Narrator says() {
        return narrator;
    }

    Outbox outbox() {
        return outbox;
    }

    /** Signed in, since the first time they are needed. */
    Browser of(Person person) {
        return browsers.computeIfAbsent(person, this::signIn);
    }

    private Browser signIn(Person person) {
        Browser browser = new Browser(service);
        WebPage home = browser.signIn(person.email(), Person.PASSWORD);
        narrator.expect(
                home.heading().equals(person.school()),
                "%s signs in for %s".formatted(person.email(), person.school()));
        return browser;
    }
}
