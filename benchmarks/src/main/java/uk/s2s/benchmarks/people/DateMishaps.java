package uk.s2s.benchmarks.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** What happens to dates of birth. They stay dates of the calendar, since programs ask for that. */
final class DateMishaps {

    private static final int MONTHS = 12;
    private static final int TRIES = 20;

    private DateMishaps() {}

    static Learner swapped(Learner person, RandomGenerator random) {
        LocalDate born = person.born();
        return born.getDayOfMonth() > MONTHS
                ? person
                : person.bornOn(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
    }

    /** One digit of day, month or year other than it should be. */
    static Learner slipped(Learner person, RandomGenerator random) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            char[] digits = person.born().toString().toCharArray();
            int[] places = {2, 3, 3, 5, 6, 6, 8, 9, 9};
            digits[places[random.nextInt(places.length)]] = (char) ('0' + random.nextInt(10));
            try {
                LocalDate slipped = LocalDate.parse(new String(digits));
                if (!slipped.equals(person.born()) && slipped.getYear() >= GivenNameList.FIRST_YEAR) {
                    return person.bornOn(slipped);
                }
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return person;
    }
}
