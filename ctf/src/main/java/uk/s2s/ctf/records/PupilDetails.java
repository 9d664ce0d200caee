package uk.s2s.ctf.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.s2s.ctf.format.Element;

/**
 * A pupil's content as a page shows it: sections in the order of the format, with labels for people, codes with their
 * meaning, dates and yes-or-no in words.
 */
public record PupilDetails(List<Section> sections) {

    /** @param title such as "Contacts" */
    public record Section(String title, List<Entry> entries) {}

    /** A line or a block. */
    public sealed interface Entry {}

    /**
     * @param label such as "Relationship to the pupil"
     * @param value for people, such as "Mother (PAM)"
     * @param raw as written in the file
     * @param name of the element, for the technical view
     */
    public record Line(String label, String value, String raw, String name) implements Entry {

        /** Without the value, so that it is safe to log. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param title such as "Contact", with a number where there are several */
    public record Block(String title, List<Entry> entries) implements Entry {}

    private static final String FIRST_SECTION = "Pupil";

    /** The items that stand directly in the pupil come first; each group is a section of its own. */
    public static PupilDetails of(Pupil pupil) {
        List<Section> sections = new ArrayList<>();
        List<Entry> core = new ArrayList<>();
        for (Item item : pupil.content().items()) {
            if (item instanceof TextItem text) {
                core.add(line(text));
            } else if (item instanceof GroupItem group) {
                sections.add(new Section(group.element().label(), entries(group)));
            }
        }
        if (!core.isEmpty()) {
            sections.add(0, new Section(FIRST_SECTION, List.copyOf(core)));
        }
        return new PupilDetails(List.copyOf(sections));
    }

    private static List<Entry> entries(GroupItem group) {
        Map<Element, Integer> numbers = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Item item : group.items()) {
            if (item instanceof TextItem text) {
                entries.add(line(text));
            } else if (item instanceof GroupItem inner) {
                int number = numbers.merge(inner.element(), 1, Integer::sum);
                entries.add(new Block(title(group, inner.element(), number), entries(inner)));
            }
        }
        return List.copyOf(entries);
    }

    private static String title(GroupItem parent, Element element, int number) {
        boolean several = parent.groups(element.name()).limit(2).count() > 1;
        return several ? element.label() + " " + number : element.label();
    }

    private static Line line(TextItem item) {
        Element element = item.element();
        return new Line(element.label(), Display.of(element, item.text()), item.text(), element.name());
    }
}
