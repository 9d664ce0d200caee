package uk.s2s.cli.link;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.s2s.cli.link.ColumnMap.Item;
import uk.s2s.register.matching.Person;

/**
 * A list of people as CSV with a header: comma, semicolon or tab between the columns, in UTF-8 or windows-1252.
 *
 * @param ids as the list names its rows
 * @param truths who each row really is; empty unless asked for
 */
record PeopleList(List<String> ids, List<Person> people, List<String> truths) {

    private static final Charset OFFICE = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * @param truth null if nobody asks
     * @throws IOException if the file cannot be read
     * @throws ListProblem if a column lacks, or the file is no CSV
     */
    static PeopleList read(Path file, String id, ColumnMap map, @Nullable Truth truth) throws IOException {
        String text = text(Files.readAllBytes(file));
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            var iterator = rows.iterator();
            if (!iterator.hasNext()) {
                throw new ListProblem(file + " is empty. Its first line should name the columns");
            }
            Header header = new Header(file, iterator.next().getFields());
            PeopleList list = new PeopleList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            iterator.forEachRemaining(row -> list.take(row, header, id, map, truth));
            return list;
        } catch (CsvParseException e) {
            throw new ListProblem(
                    file + " is no CSV file that can be read: a quotation mark that opens is not closed, perhaps");
        }
    }

    private void take(CsvRecord row, Header header, String id, ColumnMap map, @Nullable Truth truth) {
        ids.add(header.value(row, List.of(id)));
        people.add(new Person(
                header.value(row, map.columns(Item.GIVEN)),
                header.value(row, map.columns(Item.FAMILY)),
                header.value(row, map.columns(Item.FORMER)),
                header.value(row, map.columns(Item.DOB)),
                header.value(row, map.columns(Item.GENDER)),
                header.value(row, map.columns(Item.POSTCODE)),
                header.value(row, map.columns(Item.ADDRESS)),
                header.value(row, map.columns(Item.TOWN))));
        if (truth != null) {
            truths.add(truth.of(header.value(row, List.of(truth.column()))));
        }
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, OFFICE);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char one : new char[] {';', '\t'}) {
            best = count(header, one) > count(header, best) ? one : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    /** Where the columns are; their names are compared without blanks around them and without case. */
    private record Header(Path file, List<String> names) {

        Header {
            names = names.stream().map(Header::plain).toList();
        }

        private static String plain(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }

        /** What stands in the columns, joined by blanks; a row that is too short lacks the rest. */
        String value(CsvRecord row, List<String> columns) {
            return columns.stream().map(column -> value(row, index(column))).collect(Collectors.joining(" "));
        }

        private static String value(CsvRecord row, int index) {
            return index < row.getFieldCount() ? row.getField(index).strip() : "";
        }

        private int index(String column) {
            int index = names.indexOf(plain(column));
            if (index < 0) {
                throw new ListProblem(
                        "%s has no column \"%s\". It has %s".formatted(file, column, String.join(", ", names)));
            }
            return index;
        }
    }
}
