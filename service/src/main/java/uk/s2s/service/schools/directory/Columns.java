package uk.s2s.service.schools.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.s2s.service.schools.directory.Row.BadRow;

/** Where the columns are, by name: downloads of other years add, drop and reorder them, and change capitals. For one thread. */
final class Columns {

    private final int count;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();

    Columns(List<String> header) {
        count = header.size();
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(plain(header.get(place)), place);
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return places.containsKey(plain(name));
    }

    int count() {
        return count;
    }

    /** @throws BadRow if a row has more or fewer fields: its values would be taken for those of other columns */
    void requireAsMany(int fields) {
        if (fields != count) {
            throw new BadRow("the row has %d fields where the first line has %d.".formatted(fields, count));
        }
    }

    /** Those of the names that are not there. */
    List<String> missing(List<String> needed) {
        return needed.stream().filter(name -> !has(name)).toList();
    }

    /** The row's value without spaces around it; empty where the file has no such column. */
    String value(List<String> row, String name) {
        Integer place = asked.computeIfAbsent(name, asName -> places.getOrDefault(plain(asName), Integer.MAX_VALUE));
        return place >= row.size() ? "" : row.get(place).strip();
    }
}
