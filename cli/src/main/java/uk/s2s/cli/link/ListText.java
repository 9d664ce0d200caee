package uk.s2s.cli.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The text of a list: UTF-8, UTF-16 or windows-1252, with commas, semicolons, tabs or vertical bars between the columns; the
 * line {@code sep=;} that spreadsheets write first is understood.
 *
 * @param rows the header first
 */
record ListText(String rows, char separator) {

    private static final Charset OFFICE = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String SEPARATOR_LINE = "sep=";
    /** Workbooks are ZIP archives. */
    private static final String ARCHIVE = "PK\u0003\u0004";

    static ListText read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ListProblem(file + " is a folder. Name the CSV file in it");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = text(bytes);
        if (text.startsWith(ARCHIVE)) {
            throw new ListProblem(
                    file + " is a workbook or an archive, not CSV. Save the sheet as \"CSV UTF-8\" first");
        }
        String rows = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (rows.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE) && rows.length() > SEPARATOR_LINE.length()) {
            int end = rows.indexOf('\n');
            return new ListText(
                    rows.substring(end < 0 ? rows.length() : end + 1), rows.charAt(SEPARATOR_LINE.length()));
        }
        return new ListText(rows, mostFrequent(header(rows)));
    }

    private static String text(byte[] bytes) {
        if (isUtf16(bytes, 0xff, 0xfe) || isUtf16(bytes, -1, 0)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (isUtf16(bytes, 0xfe, 0xff) || isUtf16(bytes, 0, -1)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OFFICE);
        }
    }

    /** @param first and second byte as they have to be; -1 for any but 0, since a header begins with a letter */
    private static boolean isUtf16(byte[] bytes, int first, int second) {
        return bytes.length > 1 && is(bytes[0], first) && is(bytes[1], second);
    }

    private static boolean is(byte actual, int wanted) {
        return wanted < 0 ? actual != 0 : (actual & 0xff) == wanted;
    }

    private static String header(String rows) {
        return rows.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static char mostFrequent(String header) {
        char best = ',';
        for (char one : new char[] {';', '\t', '|'}) {
            best = count(header, one) > count(header, best) ? one : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }
}
