package uk.s2s.service.demo;

import java.nio.charset.StandardCharsets;
import uk.s2s.identifiers.Upn;

/**
 * An invented pupil, and the file that the school sends.
 *
 * @param to a school's number, {@code XXXXXXX} or {@code MMMMMMM}
 */
record DemoFile(
        String school,
        String to,
        Outcome outcome,
        String given,
        String middle,
        String family,
        String former,
        String born,
        String sex,
        String postcode,
        String left) {

    /** How far the file has come. */
    enum Outcome {
        SENT,
        ACCEPTED,
        COLLECTED,
        REJECTED
    }

    private static final int FIRST_FILE = 901;

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CTfile>
              <Header>
                <DocumentName>Common Transfer File</DocumentName>
                <CTFversion>26.0</CTFversion>
                <DateTime>%sT09:00:00</DateTime>
                <DocumentQualifier>full</DocumentQualifier>
                <SupplierID>S2S demonstration</SupplierID>
                <SourceSchool><LEA>%s</LEA><Estab>%s</Estab><SchoolName>Demonstration</SchoolName><AcademicYear>2026</AcademicYear></SourceSchool>
                <DestSchool><LEA>%s</LEA><Estab>%s</Estab></DestSchool>
              </Header>
              <CTFpupilData>
                <Pupil>
                  <UPN>%s</UPN>
                  <Surname>%s</Surname>
                  <Forename>%s</Forename>
                  <DOB>%s</DOB>
                  <Sex>%s</Sex>
                  <BasicDetails>%s%s<NCyearActual>7</NCyearActual></BasicDetails>
                  <Address><AddressLines><AddressLine1>1 Invented Row</AddressLine1></AddressLines><PostCode>%s</PostCode></Address>
                  <SchoolHistory><School><LEA>%s</LEA><Estab>%s</Estab><SchoolName>Demonstration</SchoolName><EntryDate>2021-09-01</EntryDate><LeavingDate>%s</LeavingDate></School></SchoolHistory>
                </Pupil>
              </CTFpupilData>
            </CTfile>
            """;

    static DemoFile of(String line) {
        String[] values = line.split(",", -1);
        return new DemoFile(
                values[0],
                values[1],
                Outcome.valueOf(values[2]),
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8],
                values[9],
                values[10]);
    }

    /** @param number of the pupil, from 0 */
    String name(int number) {
        return "%s_CTF_%s_%d.xml".formatted(school, to, FIRST_FILE + number);
    }

    byte[] bytes(int number) {
        String la = school.substring(0, 3);
        String establishment = school.substring(3);
        return FILE.formatted(
                        left,
                        la,
                        establishment,
                        to.substring(0, 3),
                        to.substring(3),
                        Upn.complete("%s21%03d".formatted(school, FIRST_FILE + number))
                                .value(),
                        family,
                        given,
                        born,
                        sex,
                        element("FormerSurname", former),
                        element("MiddleNames", middle),
                        postcode,
                        la,
                        establishment,
                        left)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "<%s>%s</%s>".formatted(name, text, name);
    }

    @Override
    public String toString() {
        return "an invented pupil's file";
    }
}
