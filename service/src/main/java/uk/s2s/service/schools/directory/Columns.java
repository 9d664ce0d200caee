package uk.s2s.service.schools.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the columns are, by name: downloads of other years add, drop and reorder them, and change capitals. For one thread. */
final class Columns {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();

    Columns(List<String> header) {
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

    /** Those of the names that are not there. */
    List<String> missing(List<String> needed) {
        return needed.stream().filter(name -> !has(name)).toList();
    }

    /** The row's value without spaces around it; empty where the file has no such column or the row is short. */
    String value(List<String> row, String name) {
        Integer place = asked.computeIfAbsent(name, asName -> places.getOrDefault(plain(asName), Integer.MAX_VALUE));
        return place >= row.size() ? "" : row.get(place).strip();
    }
}
