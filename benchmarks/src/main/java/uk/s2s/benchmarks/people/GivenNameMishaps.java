package uk.s2s.benchmarks.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What happens to given names. */
final class GivenNameMishaps {

    private static final Map<String, List<String>> FORMS = forms();
    private static final double BACK_TO_THE_LONG_FORM = 0.5;

    private GivenNameMishaps() {}

    /** The short forms of each long one, and the long ones of each short one. */
    private static Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : DataFile.lines("forms.txt")) {
            List<String> names = DataFile.words(line);
            for (String form : names.subList(1, names.size())) {
                forms.computeIfAbsent(names.get(0), any -> new ArrayList<>()).add(form);
                forms.computeIfAbsent(form, any -> new ArrayList<>()).add(names.get(0));
            }
        }
        return forms;
    }

    static boolean areForms(String left, String right) {
        List<String> ofLeft = FORMS.getOrDefault(left, List.of());
        return ofLeft.contains(right)
                || FORMS.getOrDefault(right, List.of()).stream().anyMatch(ofLeft::contains);
    }

    /** Of a name of two words, the first one. */
    static Learner otherForm(Learner person, RandomGenerator random) {
        int blank = person.given().indexOf(' ');
        String first = blank < 0 ? person.given() : person.given().substring(0, blank);
        List<String> forms = FORMS.getOrDefault(first, List.of(first));
        String form = Draw.happens(BACK_TO_THE_LONG_FORM, random) ? forms.get(0) : Draw.one(forms, random);
        return person.named(blank < 0 ? form : form + person.given().substring(blank), person.middle());
    }

    static Learner withoutMiddle(Learner person, RandomGenerator random) {
        return person.named(person.given(), "");
    }

    static Learner middleInitials(Learner person, RandomGenerator random) {
        return person.middle().isEmpty()
                ? person
                : person.named(person.given(), person.middle().substring(0, 1));
    }

    /** Known by the second name: it comes first, and the other one behind it or nowhere. */
    static Learner middleFirst(Learner person, RandomGenerator random) {
        return person.middle().isEmpty()
                ? person
                : person.named(person.middle(), random.nextBoolean() ? person.given() : "");
    }

    /** Of two words as one given name, such as Muhammad Ali, only one is said. */
    static Learner withoutHonour(Learner person, RandomGenerator random) {
        int blank = person.given().indexOf(' ');
        if (blank < 0) {
            return person;
        }
        return person.named(
                random.nextInt(3) > 0
                        ? person.given().substring(blank + 1)
                        : person.given().substring(0, blank),
                person.middle());
    }
}
