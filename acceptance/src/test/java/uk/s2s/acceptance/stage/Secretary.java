package uk.s2s.acceptance.stage;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.s2s.acceptance.stage.Chromium.Window;

/** Somebody at a screen, who finds things by the words on them. */
public final class Secretary implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ServiceProcess service;
    private final Page page;
    private final boolean javaScript;

    private Secretary(ServiceProcess service, Page page, boolean javaScript) {
        this.service = service;
        this.page = page;
        this.javaScript = javaScript;
    }

    /** Has not signed in. */
    public static Secretary nobody(ServiceProcess service, Chromium chromium, Window window) {
        return new Secretary(service, chromium.open(window), window.javaScript());
    }

    public static Secretary signedIn(ServiceProcess service, Chromium chromium, Window window, Person person) {
        Secretary secretary = nobody(service, chromium, window);
        secretary.signIn(person);
        return secretary;
    }

    public void signIn(Person person) {
        page.navigate(service.address("/sign-in"));
        page.getByLabel("Email address").fill(person.email());
        page.locator("#password").fill(Person.PASSWORD);
        press("Sign in");
    }

    /** The window itself, for what only a test would do. */
    public Page page() {
        return page;
    }

    public void open(String path) {
        page.navigate(service.address(path));
    }

    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Chooses files and presses a button; returns when the answer is there. */
    public void upload(String button, Ctf... files) {
        follow("Send files");
        page.locator("input[type=file]").setInputFiles(payloads(files));
        press(button);
        page.locator("[data-kind]").first().waitFor();
    }

    /** Accepts the terms, hands a file in for ULNs and returns when the answer is there. */
    public void uploadForUlns(Ctf file) {
        follow("ULN service");
        press("Upload CTF");
        page.locator("input[name=terms]").check();
        page.locator("input[type=file]").setInputFiles(payloads(file));
        press("Upload");
        page.locator("[data-kind]").first().waitFor();
    }

    private static FilePayload[] payloads(Ctf... files) {
        return java.util.Arrays.stream(files)
                .map(file -> new FilePayload(file.name(), "text/xml", file.bytes()))
                .toArray(FilePayload[]::new);
    }

    /** Downloads what a link or button leads to. */
    public Received download(String link) {
        return download(
                page.getByText(link, new Page.GetByTextOptions().setExact(true)).first());
    }

    /** Downloads what the first element leads to that a selector finds. */
    public Received downloadFrom(String selector) {
        return download(page.locator(selector).first());
    }

    private Received download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return new Received(download.suggestedFilename(), Files.readAllBytes(download.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the page with this heading is there. */
    public void arrivesAt(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))
                .waitFor();
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** All that can be read on the page, but for menu and footer. */
    public String text() {
        return page.locator("main").innerText();
    }

    /**
     * Takes a picture of the page and holds it against WCAG, if there is JavaScript: the tool that looks at pages is itself some.
     *
     * @param name of the picture
     */
    public void looksWell(String name) {
        if (javaScript) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
            Wcag.isMetBy(page);
        }
    }

    /** Of the file that the page is about. */
    public String state() {
        return page.locator("main .govuk-tag").first().innerText();
    }

    /** What stands beside a key of a summary list. */
    public String summary(String key) {
        Locator row = page.locator(".govuk-summary-list__row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(key, new Page.GetByTextOptions().setExact(true))));
        return row.locator("dd").first().innerText();
    }

    @Override
    public void close() {
        page.context().close();
    }

    /** A file as the browser kept it. */
    public record Received(String name, byte[] bytes) {}
}
