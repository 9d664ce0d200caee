package uk.s2s.service.retention;

import uk.s2s.service.pages.Times;

/**
 * One kind as the page lists it.
 *
 * @param rule for how long it is kept
 * @param oldest since when the oldest of what is due has been kept, or empty
 */
public record KindRow(String name, String title, String rule, String setting, long due, long held, String oldest) {

    static KindRow of(RetentionPolicy policy, DueCounts counts) {
        return new KindRow(
                policy.name(),
                policy.title(),
                policy.rule(),
                policy.setting(),
                counts.due(),
                counts.held(),
                counts.oldest() == null ? "" : Times.day(counts.oldest()));
    }

    public boolean isAnyListed() {
        return due + held > 0;
    }
}
