package uk.s2s.service.schools.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import uk.s2s.service.schools.Address;
import uk.s2s.service.schools.School;
import uk.s2s.service.schools.SchoolStatus;

/** What we know better than the files that the directory starts with; {@code amendments.csv} says why. */
final class Amendments {

    private record Amendment(
            String name,
            @Nullable SchoolStatus status,
            @Nullable LocalDate closed,
            String town) {}

    private final Map<Integer, Amendment> byUrn = new HashMap<>();

    private Amendments() {}

    static Amendments read(InputStreamSource file) throws IOException {
        Amendments amendments = new Amendments();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Encoding.read(file, StandardCharsets.UTF_8))) {
            Columns columns = new Columns(List.of());
            boolean header = true;
            for (CsvRecord record : rows) {
                if (header) {
                    columns = new Columns(record.getFields());
                    header = false;
                } else {
                    amendments.add(new Row(columns, record.getFields()));
                }
            }
        }
        return amendments;
    }

    private void add(Row row) {
        byUrn.put(
                row.urn("URN"),
                new Amendment(
                        row.text("EstablishmentName"),
                        SchoolStatus.read(row.text("EstablishmentStatus (code)"))
                                .orElse(null),
                        row.day("CloseDate"),
                        row.text("Town")));
    }

    School amend(School school) {
        Amendment amendment = byUrn.get(school.urn());
        return amendment == null ? school : amend(school, amendment);
    }

    private static School amend(School school, Amendment amendment) {
        return new School(
                school.urn(),
                school.number(),
                amendment.name().isEmpty() ? school.name() : amendment.name(),
                school.type(),
                school.phase(),
                Objects.requireNonNullElse(amendment.status(), school.status()),
                school.opened(),
                amendment.closed() == null ? school.closed() : amendment.closed(),
                inTown(school.address(), amendment.town()),
                school.website(),
                school.laName(),
                school.previousNumber());
    }

    private static Address inTown(Address address, String town) {
        return town.isEmpty()
                ? address
                : new Address(
                        address.street(),
                        address.locality(),
                        address.address3(),
                        town,
                        address.county(),
                        address.postcode());
    }
}
