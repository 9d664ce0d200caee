package uk.s2s.service.pages;

/**
 * Which page of a list is shown.
 *
 * @param page from 1
 * @param pages at least 1
 * @param total entries of the whole list
 */
public record Paging(int page, int pages, int total) {

    /** Entries a page. */
    public static final int SIZE = 25;

    /** The page asked for, or the nearest that exists. */
    public static Paging of(int page, int total) {
        int pages = Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.min(Math.max(page, 1), pages), pages, total);
    }

    public int offset() {
        return (page - 1) * SIZE;
    }

    /** Whether the entry at this position, from 1, stands on the page. */
    public boolean shows(int position) {
        return position > offset() && position <= offset() + SIZE;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
