package uk.s2s.ctf.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Our own tables: one record a line, the first line names the columns, a comma inside a field needs quotes. */
final class Csv {

    private Csv() {}

    /** Each row as a map from column name to text, which may be empty. */
    static List<Map<String, String>> resource(String name) {
        try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return rows(text.lines().map(Csv::fields).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(List<List<String>> lines) {
        List<String> columns = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> fields : lines.subList(1, lines.size())) {
            if (fields.size() != columns.size()) {
                throw new IllegalStateException("Not one field for each column: " + fields);
            }
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                row.put(columns.get(column), fields.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
