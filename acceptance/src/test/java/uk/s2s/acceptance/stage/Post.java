package uk.s2s.acceptance.stage;

import uk.s2s.cli.demo.Browser;
import uk.s2s.cli.demo.Form;
import uk.s2s.cli.demo.WebPage;

/** What people do with files, over HTTP and without a screen. */
public final class Post {

    private final Browser browser;

    public Post(Browser browser) {
        this.browser = browser;
    }

    public Browser browser() {
        return browser;
    }

    /** The answer to an upload. */
    public WebPage upload(Ctf file) {
        return browser.submit(form(file));
    }

    /** The form, filled in and not yet sent. */
    public Form form(Ctf file) {
        return browser.open("/upload")
                .form("/upload/result")
                .attach("files", file.name(), file.bytes())
                .with("action", "send");
    }

    /** The answer to a file for ULNs; the terms are accepted. */
    public WebPage uploadForUlns(Ctf file) {
        WebPage page = browser.open("/uln/upload");
        String terms = page.html().select("input[name=terms]").attr("value");
        return browser.submit(page.form("/uln/upload").with("terms", terms).attach("file", file.name(), file.bytes()));
    }

    /**
     * Sends a file that must be taken.
     *
     * @return the reference
     */
    public String send(Ctf file) {
        WebPage answer = upload(file);
        String reference = answer.summary("Reference");
        if (reference.isEmpty()) {
            throw new AssertionError("Not sent: %s %s".formatted(answer.heading(), answer.findings()));
        }
        return reference;
    }

    public WebPage accept(String reference) {
        return browser.submit(browser.open(path(reference)).form("/accept"));
    }

    /** Downloads the file and says that it worked. */
    public WebPage collect(String reference) {
        browser.download(path(reference) + "/download");
        return browser.submit(browser.open(path(reference)).form("/confirm").with("worked", "yes"));
    }

    public WebPage reject(String reference, String reason) {
        return browser.submit(
                browser.open(path(reference) + "/reject").form("/reject").with("reason", reason));
    }

    public WebPage withdraw(String reference) {
        return browser.submit(browser.open(path(reference) + "/withdraw").form("/withdraw"));
    }

    public static String path(String reference) {
        return "/transfers/" + reference;
    }
}
