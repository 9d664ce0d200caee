package uk.s2s.service.removal;

import java.util.Arrays;

/** Whose list files are removed from, and what that means for that side. */
public enum Side {
    SENDER(
            "sent",
            "/sent",
            "Sent files",
            "You can no longer download these files or read the pupils in them. Your receipts, the history and the numbers in your"
                    + " reports stay. A receiver that has collected a file keeps it here until it removes it too; then nobody can read it"
                    + " any more, and its content is deleted."),
    RECEIVER(
            "collected",
            "/collected",
            "Collected files",
            "You can no longer download these files or read the pupils in them, so be sure that they are in your MIS. The history and the"
                    + " numbers in your reports stay. The sender keeps its copy here until it removes it too; then nobody can read it any"
                    + " more, and its content is deleted.");

    private final String value;
    private final String path;
    private final String list;
    private final String meaning;

    Side(String value, String path, String list, String meaning) {
        this.value = value;
        this.path = path;
        this.list = list;
        this.meaning = meaning;
    }

    /** The one that an address names; the sender's for anything else. */
    static Side read(String typed) {
        return Arrays.stream(values())
                .filter(side -> side.value.equals(typed))
                .findFirst()
                .orElse(SENDER);
    }

    /** As addresses carry it. */
    public String value() {
        return value;
    }

    /** Of the list. */
    public String path() {
        return path;
    }

    /** What the list is called. */
    public String list() {
        return list;
    }

    public String meaning() {
        return meaning;
    }
}
