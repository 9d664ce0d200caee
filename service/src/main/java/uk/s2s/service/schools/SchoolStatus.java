package uk.s2s.service.schools;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where an establishment stands in its life, as the register of establishments numbers it from 1. */
public enum SchoolStatus {
    OPEN("Open"),
    CLOSED("Closed"),
    CLOSING("Open, but proposed to close"),
    PROPOSED("Proposed to open");

    private static final Map<String, SchoolStatus> READ = new HashMap<>();

    static {
        for (SchoolStatus status : values()) {
            READ.put(plain(status.title), status);
            READ.put(Integer.toString(status.code()), status);
        }
    }

    private final String title;

    SchoolStatus(String title) {
        this.title = title;
    }

    /** What pages call it, and the register too. */
    public String title() {
        return title;
    }

    public int code() {
        return ordinal() + 1;
    }

    public boolean isOpen() {
        return this == OPEN || this == CLOSING;
    }

    public static SchoolStatus ofCode(int code) {
        return values()[code - 1];
    }

    /** Reads the register's code or its words, with or without their comma. */
    public static Optional<SchoolStatus> read(String text) {
        return Optional.ofNullable(READ.get(plain(text)));
    }

    private static String plain(String text) {
        return text.replace(",", "").strip().toLowerCase(Locale.ROOT);
    }
}
