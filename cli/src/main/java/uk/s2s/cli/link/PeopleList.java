package uk.s2s.cli.link;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.s2s.cli.link.ColumnMap.Item;
import uk.s2s.register.matching.Person;

/**
 * A list of people as CSV with a header, see {@link ListText}.
 *
 * @param ids as the list names its rows
 * @param truths who each row really is, the empty text where that is not known; none unless asked for
 */
record PeopleList(List<String> ids, List<Person> people, List<String> truths) {

    /**
     * @param truth null if nobody asks
     * @throws IOException if the file cannot be read
     * @throws ListProblem if a column lacks, or the file is no CSV
     */
    static PeopleList read(Path file, String id, ColumnMap map, @Nullable Truth truth) throws IOException {
        ListText text = ListText.read(file);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(text.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.rows())) {
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

    /** What its owner should know before trusting the links; nothing of a row is repeated. */
    List<String> remarks(Path file) {
        long same = ids.size() - ids.stream().distinct().count();
        long undated = people.stream().filter(person -> !person.isDated()).count();
        List<String> remarks = new ArrayList<>();
        if (same > 0) {
            remarks.add(
                    "%s: %,d rows have an id that stands above them already, so the links do not say which is meant."
                            .formatted(file, same));
        }
        if (undated > 0) {
            remarks.add(("%s: %,d of %,d rows have no date of birth that can be read; it should look like 2011-09-01,"
                            + " 01/09/2011 or 1 September 2011. They are compared without it.")
                    .formatted(file, undated, people.size()));
        }
        long untold = truths.stream().filter(String::isEmpty).count();
        if (untold > 0) {
            remarks.add(
                    "%s: %,d of %,d rows do not say who they really are. Precision and recall are of the other rows."
                            .formatted(file, untold, people.size()));
        }
        return remarks;
    }

    /** Where the columns are; their names are compared without blanks around them and without case. */
    private record Header(Path file, List<String> names, List<String> plain) {

        Header(Path file, List<String> names) {
            this(file, names, names.stream().map(Header::plain).toList());
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
            int index = plain.indexOf(plain(column));
            if (index < 0) {
                throw new ListProblem(
                        "%s has no column \"%s\". It has %s".formatted(file, column, String.join(", ", names)));
            }
            if (index != plain.lastIndexOf(plain(column))) {
                throw new ListProblem(
                        "%s has two columns \"%s\". Rename the one that is not meant".formatted(file, column));
            }
            return index;
        }
    }
}
