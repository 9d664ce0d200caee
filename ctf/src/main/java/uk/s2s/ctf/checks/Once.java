package uk.s2s.ctf.checks;

/** What is said of an element once in a file, however often it happens. */
enum Once {
    EMPTY,
    NOT_IN_VERSION,
    ATTRIBUTE,
    STRAY_TEXT,
    ITEM_INSIDE,
    WRONG_NAME,
    ULN_USE
}
