package uk.s2s.service.schools.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import uk.s2s.service.schools.School;
import uk.s2s.service.schools.directory.Row.BadRow;

/**
 * A download of the register of establishments (GIAS), read row by row: all establishments ({@code edubasealldata….csv})
 * or the links between them ({@code links_edubasealldata….csv}), told apart by their columns.
 */
final class RegisterFile {

    private static final int LONGEST_FIELD = 1 << 16;
    private static final int HIGHEST_URN = 10_000_000;

    private final InputStreamSource source;
    private final Charset charset;
    private final Columns columns;

    private RegisterFile(InputStreamSource source, Charset charset, Columns columns) {
        this.source = source;
        this.charset = charset;
        this.columns = columns;
    }

    /** @throws UnreadableFile if this is no CSV, or lacks columns that we need */
    static RegisterFile open(InputStreamSource source) throws IOException, UnreadableFile {
        return open(
                source,
                Stream.concat(EstablishmentRow.IDENTIFYING.stream(), EstablishmentRow.DESCRIBING.stream())
                        .toList());
    }

    static RegisterFile open(InputStreamSource source, List<String> needed) throws IOException, UnreadableFile {
        refuseWhatIsNoText(source);
        Charset charset = Encoding.of(source);
        try (CsvReader<CsvRecord> rows = rows(source, charset)) {
            Columns columns = new Columns(
                    rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()));
            List<String> missing = columns.missing(columns.has("LinkURN") ? Link.NEEDED : needed);
            if (!missing.isEmpty()) {
                throw new UnreadableFile(
                        "The first line of the file lacks the columns %s. Choose the register's download of all establishment fields (edubasealldata….csv) or of the links (links_edubasealldata….csv)."
                                .formatted(String.join(", ", missing)));
            }
            return new RegisterFile(source, charset, columns);
        } catch (CsvParseException e) {
            throw notCsv();
        }
    }

    private static void refuseWhatIsNoText(InputStreamSource source) throws IOException, UnreadableFile {
        try (InputStream bytes = source.getInputStream()) {
            byte[] head = bytes.readNBytes(2);
            if (head.length == 0) {
                throw new UnreadableFile("The file is empty. Download it again.");
            }
            if (head.length == 2 && head[0] == 'P' && head[1] == 'K') {
                throw new UnreadableFile(
                        "This is a zip archive or a spreadsheet. Unpack it, or save it as CSV, and choose the CSV file.");
            }
        }
    }

    private static UnreadableFile notCsv() {
        return new UnreadableFile(
                "This is not the register's CSV: a field is never closed by a quotation mark or is longer than any"
                        + " real one. Download the file again and choose it as it came.");
    }

    private static CsvReader<CsvRecord> rows(InputStreamSource source, Charset charset) throws IOException {
        return CsvReader.builder()
                .maxBufferSize(LONGEST_FIELD)
                .allowExtraFields(true) // told by line instead
                .allowMissingFields(true)
                .ofCsvRecord(Encoding.read(source, charset));
    }

    DirectoryImport.Kind kind() {
        return columns.has("LinkURN") ? DirectoryImport.Kind.LINKS : DirectoryImport.Kind.ESTABLISHMENTS;
    }

    Reading schools(Consumer<School> to) throws IOException, UnreadableFile {
        BitSet seen = new BitSet();
        return read(row -> {
            School school = EstablishmentRow.read(row);
            if (seen.get(school.urn() % HIGHEST_URN)) {
                throw new BadRow("the URN occurs a second time.");
            }
            seen.set(school.urn() % HIGHEST_URN);
            to.accept(school);
        });
    }

    Reading links(Consumer<Link> to) throws IOException, UnreadableFile {
        return read(row -> Link.read(row).ifPresent(to));
    }

    private Reading read(Consumer<Row> to) throws IOException, UnreadableFile {
        Reading reading = new Reading();
        AtomicReference<CsvRecord> last = new AtomicReference<>();
        try (CsvReader<CsvRecord> rows = rows(source, charset)) {
            rows.stream().skip(1).forEach(row -> {
                last.setPlain(row);
                read(row, to, reading);
            });
        } catch (CsvParseException e) {
            throw notCsv();
        }
        refuseCutOff(last.getPlain());
        return reading;
    }

    private void read(CsvRecord row, Consumer<Row> to, Reading reading) {
        reading.row();
        try {
            columns.requireAsMany(row.getFieldCount());
            to.accept(new Row(columns, row.getFields()));
        } catch (BadRow e) {
            reading.leaveOut(row.getStartingLineNumber(), e.why());
        }
    }

    /** A download that broke off ends in the midst of a row; where it ends between rows the comparison tells. */
    private void refuseCutOff(@Nullable CsvRecord last) throws UnreadableFile {
        if (last != null && last.getFieldCount() < columns.count()) {
            throw new UnreadableFile(
                    "The file ends in the middle of a row, in line %d: its download must have broken off. Download it again."
                            .formatted(last.getStartingLineNumber()));
        }
    }
}
