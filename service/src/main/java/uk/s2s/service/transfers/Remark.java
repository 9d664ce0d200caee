package uk.s2s.service.transfers;

import org.jspecify.annotations.Nullable;

/**
 * What another feature has to say about a file, on the file's page and in lists.
 *
 * @param text holds no pupil data; a sentence, without its full stop
 * @param button null where there is nothing to press
 * @param link null where there is nothing to follow
 */
public record Remark(
        String text, @Nullable Button button, @Nullable Link link) {

    public Remark(String text, @Nullable Button button) {
        this(text, button, null);
    }

    /** To a page where something can be said about it. */
    public record Link(String label, String path) {}

    /**
     * A form of one button.
     *
     * @param path that it is posted to
     * @param field name and value of what is sent along, so that nobody gets another thing done than they have read
     */
    public record Button(String label, String path, String field, String value) {}

    public static Remark of(String text) {
        return new Remark(text, null);
    }

    public static Remark of(String text, Link link) {
        return new Remark(text, null, link);
    }
}
