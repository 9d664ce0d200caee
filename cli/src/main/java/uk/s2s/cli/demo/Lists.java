package uk.s2s.cli.demo;

/** Lists of files, which may have many pages. */
final class Lists {

    private Lists() {}

    static boolean contains(Browser browser, String path, SentFile sent) {
        WebPage page = browser.open(path);
        for (int number = 2; !page.links().contains(sent.path()); number++) {
            if (!page.hasNext()) {
                return false;
            }
            page = browser.open(path + "?page=" + number);
        }
        return true;
    }
}
