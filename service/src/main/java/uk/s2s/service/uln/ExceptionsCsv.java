package uk.s2s.service.uln;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pupils without a ULN as a file for a spreadsheet, which must not take what somebody is called for a formula. */
final class ExceptionsCsv {

    /** By it spreadsheets know UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final String FORMULAS = "=+-@\t\r\n";

    private ExceptionsCsv() {}

    static byte[] of(List<ExceptionRow> rows) {
        var text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "Pupil",
                    "UPN",
                    "Surname",
                    "Forename",
                    "Date of birth",
                    "ULN sent, not confirmed",
                    "Part",
                    "Return code",
                    "Meaning",
                    "What to do");
            rows.forEach(row -> write(row, csv));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ExceptionRow row, CsvWriter csv) {
        csv.writeRecord(
                String.valueOf(row.position()),
                safe(row.upn()),
                safe(row.surname()),
                safe(row.forename()),
                safe(row.dateOfBirth()),
                safe(row.sentUln()),
                String.valueOf(row.part()),
                row.code(),
                row.meaning(),
                row.advice());
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
