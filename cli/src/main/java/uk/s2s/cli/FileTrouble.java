package uk.s2s.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in words. */
final class FileTrouble {

    private FileTrouble() {}

    static String inWords(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (trouble instanceof AccessDeniedException) {
            return "this account may not read it";
        }
        return "reading failed: " + trouble.getMessage();
    }
}
