package uk.s2s.cli;

import java.util.Locale;

/** How answers are printed. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON object a line, for programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
