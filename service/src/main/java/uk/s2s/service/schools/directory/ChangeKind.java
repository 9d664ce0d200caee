package uk.s2s.service.schools.directory;

import java.util.Locale;

/** In which ways an import changes the directory, in the order in which an administrator should look at them. */
public enum ChangeKind {
    WITH_ACCOUNTS(
            "school with accounts will close or have another number",
            "schools with accounts will close or have other numbers",
            true),
    CLOSED("school will take no more files", "schools will take no more files", true),
    RENUMBERED("school will have another number", "schools will have another number", true),
    REOPENED("school will take files again", "schools will take files again", true),
    ADDED("school will be added", "schools will be added", true),
    RENAMED("school will have another name", "schools will have another name", true),
    MISSING(
            "school is open in the directory but not in the file: it stays as it is",
            "schools are open in the directory but not in the file: they stay as they are",
            true),
    DETAILS(
            "school will have other details: status, dates, address, type",
            "schools will have other details: status, dates, address, type",
            false),
    HISTORY(
            "closed school will be added for its number and successors",
            "closed schools will be added for their numbers and successors",
            false),
    LINKS("link between schools will be added", "links between schools will be added", true),
    LINK_DETAILS(
            "link between schools will have another date or kind",
            "links between schools will have another date or kind",
            false);

    private final String one;
    private final String many;
    private final boolean named;

    ChangeKind(String one, String many, boolean named) {
        this.one = one;
        this.many = many;
        this.named = named;
    }

    /** "1 school will be added", "1,204 schools will be added". */
    public String title(int count) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }

    /** Whether the first of them are shown one by one. */
    public boolean isNamed() {
        return named;
    }
}
