package uk.s2s.register.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Invented people for tests. Valid by default; a test says what matters.
 *
 * @param items as {@link Person} has them, in its order
 */
record People(List<String> items) {

    static People amara() {
        return new People(List.of(
                "Amara Grace", "Okonkwo-Hale", "", "2011-09-01", "F", "NR31 0AB", "14 Church Loke", "Gorleston"));
    }

    Person person() {
        return new Person(
                items.get(0),
                items.get(1),
                items.get(2),
                items.get(3),
                items.get(4),
                items.get(5),
                items.get(6),
                items.get(7));
    }

    People given(String given) {
        return with(0, given);
    }

    People family(String family) {
        return with(1, family);
    }

    People former(String former) {
        return with(2, former);
    }

    People born(String born) {
        return with(3, born);
    }

    People male() {
        return with(4, "Male");
    }

    People at(String address, String town, String postcode) {
        return with(5, postcode).with(6, address).with(7, town);
    }

    private People with(int item, String value) {
        List<String> changed = new ArrayList<>(items);
        changed.set(item, value);
        return new People(changed);
    }
}
