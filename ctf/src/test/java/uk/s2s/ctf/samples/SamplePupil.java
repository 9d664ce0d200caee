package uk.s2s.ctf.samples;

import java.time.LocalDate;

/** An invented pupil with a household. */
record SamplePupil(
        String upn, String surname, String forename, String middleNames, String sex, LocalDate born, Household home) {

    record Household(
            String flat,
            String house,
            String street,
            String town,
            String postcode,
            String mother,
            String father,
            int phone) {}

    SamplePupil withUpn(String other) {
        return new SamplePupil(other, surname, forename, middleNames, sex, born, home);
    }

    int yearGroup() {
        int firstYear = born.getMonthValue() >= 9 ? born.getYear() : born.getYear() - 1;
        return DemoWorld.SCHOOL_YEAR - firstYear - 5;
    }
}
