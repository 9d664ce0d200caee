package uk.s2s.ctf.xml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file is that is no XML, told by its first bytes, as far as schools are known to send it by mistake. */
public enum FileKind {
    OFFICE("a Word, Excel or PowerPoint document"),
    ZIP("a zip file"),
    OLD_OFFICE("an old Word or Excel document"),
    PDF("a PDF document"),
    IMAGE("a picture"),
    GZIP("a compressed file"),
    RTF("a formatted text document"),
    HTML("a web page"),
    JSON("a JSON file"),
    PROGRAM("a program for Windows"),
    BINARY("no text file but another program's own kind of file, or a damaged one"),
    TEXT("a plain text or CSV file");

    private final String inWords;

    FileKind(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Null if the bytes look like XML, or like nothing known. */
    public static @Nullable FileKind of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        FileKind binary = binary(start);
        return binary != null ? binary : text(start);
    }

    private static @Nullable FileKind binary(String start) {
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return start.contains("[Content_Types].xml") || start.contains("_rels/") ? OFFICE : ZIP;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (isImage(start)) {
            return IMAGE;
        }
        if (start.startsWith("MZ") && start.indexOf('\0') > 0) {
            return PROGRAM;
        }
        if (start.startsWith("\u001f\u008b") || start.startsWith("7z\u00bc\u00af") || start.startsWith("Rar!")) {
            return GZIP;
        }
        return start.startsWith("{\\rtf") ? RTF : null;
    }

    private static boolean isImage(String start) {
        return Stream.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*")
                        .anyMatch(start::startsWith)
                || start.startsWith("BM") && start.indexOf('\0') > 0
                || start.startsWith("RIFF") && start.startsWith("WEBP", 8)
                || start.startsWith("ftyp", 4);
    }

    /** A text has no NUL, unless two or four bytes make a character. */
    private static boolean isNoText(String start) {
        boolean wide = Stream.of("<\0", "\0<", "\u00ff\u00fe", "\u00fe\u00ff", "\0\0\u00fe\u00ff", "\0\0\0<")
                .anyMatch(start::startsWith);
        return !wide && start.indexOf('\0') >= 0 && !start.stripLeading().startsWith("<");
    }

    private static @Nullable FileKind text(String start) {
        if (isNoText(start)) {
            return BINARY;
        }
        String text = withoutMark(start).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return HTML;
        }
        if (text.isEmpty() || text.startsWith("<") || !printable(text)) {
            return null;
        }
        return text.startsWith("{") || text.startsWith("[") ? JSON : TEXT;
    }

    private static String withoutMark(String start) {
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    private static boolean printable(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
    }
}
