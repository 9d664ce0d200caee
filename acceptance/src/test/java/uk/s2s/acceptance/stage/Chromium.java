package uk.s2s.acceptance.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One browser for the whole run; each test has windows of its own in it. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    /** Talks to nobody but the pages under test. */
    private static final List<String> ARGUMENTS = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(ARGUMENTS)
                    .setChromiumSandbox(false));

    /** A window in which nobody has signed in. */
    public Page open(Window window) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(window.javaScript())
                .setViewportSize(window.width(), window.height())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    private static Path program() {
        String named = System.getenv("S2S_CHROMIUM");
        Stream<Path> candidates = named != null ? Stream.of(Path.of(named)) : inPath();
        return candidates
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No browser was found. Install Chromium, or name its program in S2S_CHROMIUM; ./s2s test does both."));
    }

    private static Stream<Path> inPath() {
        String[] folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator);
        return NAMES.stream().flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /**
     * How a page is looked at.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     */
    public record Window(boolean javaScript, int width, int height) {

        public static final Window DESK = new Window(true, 1280, 900);
        public static final Window WITHOUT_JAVASCRIPT = new Window(false, 1280, 900);
        /** WCAG 1.4.10: 1280 pixels enlarged four times. */
        public static final Window NARROW = new Window(true, 320, 640);
    }
}
