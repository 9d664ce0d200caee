package uk.s2s.register.matching;

/** Invented people for tests. Valid by default; a test says what matters. */
record People(Person person) {

    static People amara() {
        return new People(new Person(
                "Amara Grace", "Okonkwo-Hale", "", "2011-09-01", "F", "NR31 0AB", "14 Church Loke", "Gorleston"));
    }

    People given(String given) {
        return new People(new Person(
                given,
                person.family(),
                person.former(),
                person.born(),
                person.gender(),
                person.postcode(),
                person.address(),
                person.town()));
    }

    People family(String family) {
        return new People(new Person(
                person.given(),
                family,
                person.former(),
                person.born(),
                person.gender(),
                person.postcode(),
                person.address(),
                person.town()));
    }

    People former(String former) {
        return new People(new Person(
                person.given(),
                person.family(),
                former,
                person.born(),
                person.gender(),
                person.postcode(),
                person.address(),
                person.town()));
    }

    People born(String born) {
        return new People(new Person(
                person.given(),
                person.family(),
                person.former(),
                born,
                person.gender(),
                person.postcode(),
                person.address(),
                person.town()));
    }

    People at(String address, String town, String postcode) {
        return new People(new Person(
                person.given(),
                person.family(),
                person.former(),
                person.born(),
                person.gender(),
                postcode,
                address,
                town));
    }

    People male() {
        return new People(new Person(
                person.given(),
                person.family(),
                person.former(),
                person.born(),
                "Male",
                person.postcode(),
                person.address(),
                person.town()));
    }
}
