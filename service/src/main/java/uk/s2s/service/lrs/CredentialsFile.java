package uk.s2s.service.lrs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Schools;

/** Reads credentials of many organisations from a CSV file with the columns {@value #COLUMNS}. */
@Component
class CredentialsFile {

    static final String COLUMNS = "organisation,ref,ukprn,password";

    private final Schools schools;

    CredentialsFile(Schools schools) {
        this.schools = schools;
    }

    /**
     * By the organisations' numbers.
     *
     * @param problems what is wrong is added here, by line and without the passwords; the answer is of use only if nothing was
     * @throws IOException when the file cannot be read
     */
    Map<String, Credentials> read(Path file, List<String> problems) throws IOException {
        Map<String, Credentials> read = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String number = text(row, "organisation").strip();
                Credentials credentials = new Credentials(text(row, "ref"), text(row, "ukprn"), text(row, "password"));
                List<String> wrong = wrong(number, credentials);
                if (read.put(number, credentials) != null) {
                    wrong.add("this organisation stands in the file twice");
                }
                wrong.forEach(one -> problems.add("Line " + row.getStartingLineNumber() + ": " + one));
            }
        }
        if (read.isEmpty()) {
            problems.add("The file has no organisations. Its first line should be " + COLUMNS);
        }
        return read;
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private List<String> wrong(String number, Credentials credentials) {
        List<String> wrong = new ArrayList<>();
        if (!isKnown(number)) {
            wrong.add(
                    "organisation is not the number of a school or an LA in the directory, such as 9262377 or 926LLLL");
        }
        credentials.problems().forEach(problem -> wrong.add(problem.message()));
        return wrong;
    }

    private boolean isKnown(String number) {
        try {
            return schools.find(new SchoolNumber(number)).isPresent();
        } catch (InvalidIdentifier notANumber) {
            return false;
        }
    }
}
