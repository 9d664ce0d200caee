package uk.s2s.ctf.records;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.s2s.ctf.format.Element;

/** A group of items, such as an address. Kept in the order of the table, whatever the order of the file was. */
public record GroupItem(Element element, List<Item> items) implements Item {

    public GroupItem {
        items = items.stream()
                .sorted(Comparator.comparingInt(item -> item.element().order()))
                .toList();
    }

    /** The text of the first item of that name; empty if there is none. */
    public Optional<String> text(String name) {
        return items.stream()
                .filter(item -> item.element().name().equals(name))
                .filter(TextItem.class::isInstance)
                .map(item -> ((TextItem) item).text())
                .findFirst();
    }

    /** The first group of that name; empty if there is none. */
    public Optional<GroupItem> group(String name) {
        return groups(name).findFirst();
    }

    /** All groups of that name. */
    public Stream<GroupItem> groups(String name) {
        return items.stream()
                .filter(item -> item.element().name().equals(name))
                .filter(GroupItem.class::isInstance)
                .map(GroupItem.class::cast);
    }

    /** Without any text, so that it is safe to log. */
    @Override
    public String toString() {
        return element.name() + items;
    }
}
