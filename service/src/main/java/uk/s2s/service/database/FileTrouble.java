package uk.s2s.service.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Turns what the operating system says of a file into what a person can do about it. */
final class FileTrouble {

    private FileTrouble() {}

    /** @param doing a verb and its object, such as "make the folder" */
    static StartRefused refuse(String doing, Path file, IOException e) {
        return new StartRefused("S2S could not %s %s: %s".formatted(doing, file, advice(e)), e);
    }

    private static String advice(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied. Give the folder to the user that starts S2S (" + System.getProperty("user.name")
                    + "), or name another one in S2S_DATA_DIR.";
        }
        return adviceOn(String.valueOf(e.getMessage()));
    }

    /** @param words what the operating system or PostgreSQL said */
    static String adviceOn(String words) {
        if (words.contains("No space left on device") || words.contains("Disk quota exceeded")) {
            return "the disk is full. Free some space there (1 GB is a good start) and start S2S again;"
                    + " nothing that was received is lost.";
        }
        if (words.contains("Read-only file system")) {
            return "the disk is read-only. Mount it writable, or name another folder in S2S_DATA_DIR.";
        }
        if (words.contains("ermission denied") || words.contains("Operation not permitted")) {
            return "permission denied. See that the folder belongs to the user that starts S2S, that programs may run"
                    + " from its disk (no noexec), or name another folder in S2S_DATA_DIR. (" + words + ")";
        }
        return words;
    }
}
