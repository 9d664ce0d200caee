package uk.s2s.cli.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which columns hold what, such as {@code given=FirstName,address=Number+Street}; several columns are joined by {@code +}. */
final class ColumnMap {

    /** What a list may say of a person. */
    enum Item {
        GIVEN,
        FAMILY,
        FORMER,
        DOB,
        GENDER,
        POSTCODE,
        ADDRESS,
        TOWN
    }

    private static final List<Item> NEEDED = List.of(Item.GIVEN, Item.FAMILY, Item.DOB);

    private final Map<Item, List<String>> columns = new EnumMap<>(Item.class);

    private ColumnMap() {}

    /** @throws ListProblem if an item is not known, stands twice or lacks, or a part is no {@code item=column} */
    static ColumnMap parse(String text) {
        ColumnMap map = new ColumnMap();
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            if (equals < 1 || equals == part.length() - 1) {
                throw new ListProblem(
                        "--map: \"%s\" should look like given=COLUMN; parts are separated by commas".formatted(part));
            }
            List<String> names = Arrays.stream(part.substring(equals + 1).split("\\+"))
                    .map(String::strip)
                    .toList();
            if (map.columns.put(item(part.substring(0, equals).strip()), names) != null) {
                throw new ListProblem("--map: " + part.substring(0, equals)
                        + " stands twice. Join columns by +, as in address=NUMBER+STREET");
            }
        }
        map.requireWhatIsNeeded();
        map.requireEachOnce();
        return map;
    }

    private static Item item(String name) {
        return Arrays.stream(Item.values())
                .filter(item -> name(item).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ListProblem(
                        "--map: \"%s\" is not known. Known are %s".formatted(name, String.join(", ", names()))));
    }

    private static List<String> names() {
        return Arrays.stream(Item.values()).map(ColumnMap::name).toList();
    }

    private static String name(Item item) {
        return item.name().toLowerCase(Locale.ROOT);
    }

    private void requireWhatIsNeeded() {
        List<String> lacking = new ArrayList<>();
        NEEDED.stream().filter(item -> !columns.containsKey(item)).forEach(item -> lacking.add(name(item)));
        if (!lacking.isEmpty()) {
            throw new ListProblem("--map lacks " + String.join(", ", lacking)
                    + ". People are told apart by given=COLUMN,family=COLUMN,dob=COLUMN at least");
        }
    }

    private void requireEachOnce() {
        Set<String> seen = new HashSet<>();
        columns.values().stream()
                .flatMap(List::stream)
                .filter(column -> !seen.add(column.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(column -> {
                    throw new ListProblem(
                            "--map: the column \"%s\" stands twice. A column holds one item".formatted(column));
                });
    }

    /** Empty if the item is in no column. */
    List<String> columns(Item item) {
        return columns.getOrDefault(item, List.of());
    }
}
