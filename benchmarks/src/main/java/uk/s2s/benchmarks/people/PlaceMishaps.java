package uk.s2s.benchmarks.people;

import java.util.Map;
import java.util.random.RandomGenerator;

/** What happens to addresses. */
final class PlaceMishaps {

    private static final double SAME_TOWN = 0.7;

    private static final Map<String, String> SHORT = Map.of(
            "Road",
            "Rd",
            "Street",
            "St",
            "Avenue",
            "Ave",
            "Close",
            "Cl",
            "Drive",
            "Dr",
            "Lane",
            "Ln",
            "Gardens",
            "Gdns",
            "Crescent",
            "Cres",
            "Terrace",
            "Terr",
            "Court",
            "Ct");

    private PlaceMishaps() {}

    static Learner moved(Learner person, RandomGenerator random) {
        return person.livingAt(
                Draw.happens(SAME_TOWN, random)
                        ? Places.ENGLAND.draw(person.home().town(), random)
                        : Places.ENGLAND.draw(random));
    }

    static Learner abbreviated(Learner person, RandomGenerator random) {
        String address = person.home().address();
        int last = address.lastIndexOf(' ') + 1;
        String word = address.substring(last);
        return at(
                person,
                address.substring(0, last) + SHORT.getOrDefault(word, word),
                person.home().postcode());
    }

    static Learner mistyped(Learner person, RandomGenerator random) {
        return at(
                person,
                Typing.slip(person.home().address(), random),
                person.home().postcode());
    }

    static Learner withoutAddress(Learner person, RandomGenerator random) {
        return person.livingAt(new Home("", "", person.home().postcode()));
    }

    static Learner postcodeMistyped(Learner person, RandomGenerator random) {
        StringBuilder postcode = new StringBuilder(person.home().postcode());
        if (postcode.length() > 0) {
            int place = random.nextInt(postcode.length());
            postcode.setCharAt(place, Typing.neighbour(postcode.charAt(place), random));
        }
        return at(person, person.home().address(), postcode.toString());
    }

    static Learner withoutPostcode(Learner person, RandomGenerator random) {
        return at(person, person.home().address(), "");
    }

    private static Learner at(Learner person, String address, String postcode) {
        return person.livingAt(new Home(address, person.home().town(), postcode));
    }
}
