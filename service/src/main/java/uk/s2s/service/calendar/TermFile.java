package uk.s2s.service.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.s2s.identifiers.LaCode;

/** Term dates as CSV, with the columns LA, Term, First day and Last day in any order; each row is read by itself. */
final class TermFile {

    static final List<String> COLUMNS = List.of("LA", "Term", "First day", "Last day");

    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_FIELD = 1 << 16;
    private static final int LONGEST_NAME = 40;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LA = Pattern.compile("[0-9]{3}");
    private static final List<DateTimeFormatter> DATES = List.of(date("d/M/uuuu"), date("uuuu-MM-dd"));

    private final Problems problems;
    private final List<TermRow> rows = new ArrayList<>();
    private int[] places = {};

    private TermFile(Problems problems) {
        this.problems = problems;
    }

    private static DateTimeFormatter date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** @param problems what is wrong is added here, each with its line */
    static List<TermRow> read(byte[] file, Problems problems) {
        var reading = new TermFile(problems);
        if (file.length > LARGEST) {
            problems.add("The file is larger than 1 MB: it cannot be a list of term dates. Choose the CSV file.");
        } else {
            reading.read(text(file));
        }
        return reading.rows;
    }

    private static String text(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void read(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .maxBufferSize(LONGEST_FIELD)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord one : records) {
                if (places.length == 0) {
                    header(one);
                } else {
                    row(one);
                }
                if (places.length == 0) {
                    return;
                }
            }
        } catch (CsvParseException | IOException broken) {
            problems.add("The file is no CSV: a quotation mark is opened and never closed. Save it as CSV again.");
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(
                    "The file has no term in it. Its first line should be LA,Term,First day,Last day; one line for each"
                            + " half term should follow.");
        }
    }

    private void header(CsvRecord first) {
        List<String> names = first.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> missing = COLUMNS.stream()
                .filter(column -> !names.contains(column.toLowerCase(Locale.ROOT)))
                .toList();
        if (missing.isEmpty()) {
            places = COLUMNS.stream()
                    .mapToInt(column -> names.indexOf(column.toLowerCase(Locale.ROOT)))
                    .toArray();
        } else {
            problems.add("The first line lacks the columns %s. It should be LA,Term,First day,Last day."
                    .formatted(String.join(", ", missing)));
        }
    }

    private void row(CsvRecord one) {
        long line = one.getStartingLineNumber();
        Optional<LaCode> la = la(line, value(one, 0));
        String name = value(one, 1);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problem(line, "Term", name, "a name of up to 40 characters, such as Autumn 1");
            return;
        }
        Optional<LocalDate> first = day(line, "First day", value(one, 2));
        Optional<LocalDate> last = day(line, "Last day", value(one, 3));
        if (la.isPresent() && first.isPresent() && last.isPresent()) {
            rows.add(new TermRow(line, la.get(), new Term(name, first.get(), last.get())));
        }
    }

    private String value(CsvRecord one, int column) {
        return places[column] < one.getFieldCount()
                ? one.getField(places[column]).strip()
                : "";
    }

    private Optional<LaCode> la(long line, String typed) {
        if (LA.matcher(typed).matches()) {
            return Optional.of(new LaCode(typed));
        }
        problem(line, "LA", typed, "the three digits of a local authority, such as 926");
        return Optional.empty();
    }

    private Optional<LocalDate> day(long line, String column, String typed) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(typed, format));
            } catch (DateTimeException e) {
                continue; // perhaps the next format
            }
        }
        problem(line, column, typed, "a date such as 03/09/2026");
        return Optional.empty();
    }

    private void problem(long line, String column, String typed, String expected) {
        String shown = typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) + "…" : typed;
        String found = shown.isEmpty() ? "is empty" : "is \"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"";
        problems.add("Line %d, %s: it %s and should be %s.".formatted(line, column, found, expected));
    }
}
