package uk.s2s.ctf.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import uk.s2s.ctf.samples.SamplePupil.Household;
import uk.s2s.identifiers.Upn;

/**
 * People who do not exist. Their UPNs come from a school number that no school has, their postcodes end in letters that
 * no postcode ends in, their telephone numbers are those set aside for drama.
 */
final class InventedPeople {

    private static final String SCHOOL_OF_UPNS = "9269998";
    private static final List<String> ENDS_OF_NO_POSTCODE = List.of("CV", "KM", "VK", "OI", "MC");

    private final Random random;
    private final Deck girls;
    private final Deck boys;
    private final Deck mothers;
    private final Deck fathers;
    private final Deck middle;
    private final Deck surnames;
    private final Deck streets;
    private int serial;

    /** @param firstSerial of the UPNs, so that two casts share none */
    InventedPeople(long seed, int firstSerial) {
        serial = firstSerial - 1;
        random = new Random(seed);
        girls = new Deck(random, InventedNames.GIRLS);
        boys = new Deck(random, InventedNames.BOYS);
        mothers = new Deck(random, InventedNames.GIRLS);
        fathers = new Deck(random, InventedNames.BOYS);
        middle = new Deck(random, InventedNames.MIDDLE);
        surnames = new Deck(random, InventedNames.SURNAMES);
        streets = new Deck(random, InventedNames.STREETS);
    }

    /** A pupil of that year group with a household of its own. */
    SamplePupil ofYear(int yearGroup) {
        return ofYear(yearGroup, surnames.draw(), household());
    }

    SamplePupil sibling(SamplePupil elder, int yearGroup) {
        return ofYear(yearGroup, elder.surname(), elder.home());
    }

    private SamplePupil ofYear(int yearGroup, String surname, Household home) {
        boolean girl = random.nextBoolean();
        LocalDate born =
                LocalDate.of(DemoWorld.SCHOOL_YEAR - yearGroup - 5, 9, 1).plusDays(random.nextInt(365));
        String body = "%s%02d%03d".formatted(SCHOOL_OF_UPNS, (born.getYear() + 5) % 100, ++serial);
        String forename = girl ? girls.draw() : boys.draw();
        return new SamplePupil(
                Upn.complete(body).value(), surname, forename, middle.draw(), girl ? "F" : "M", born, home);
    }

    private Household household() {
        String flat = random.nextInt(6) == 0 ? "Flat " + (1 + random.nextInt(9)) : "";
        String house = String.valueOf(1 + random.nextInt(140));
        String end = ENDS_OF_NO_POSTCODE.get(random.nextInt(ENDS_OF_NO_POSTCODE.size()));
        String postcode = "IP24 " + random.nextInt(10) + end;
        return new Household(
                flat, house, streets.draw(), "Thetford", postcode, mothers.draw(), fathers.draw(), random.nextInt(990));
    }
}
