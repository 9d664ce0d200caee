package uk.s2s.acceptance.stage;

import uk.s2s.identifiers.Upn;

/** Writes a CTF of Drake Primary School whose pupils are invented by counting. */
record CtfText(String destination, int sequence) {

    private static final int UPNS_A_YEAR = 999;
    private static final int YEARS = 20;

    String withPupils(int count) {
        StringBuilder text = new StringBuilder(1000 + count * 600).append(header());
        for (int number = 0; number < count; number++) {
            text.append(pupil(number));
        }
        return text.append("</CTFpupilData>\n</CTfile>\n").toString();
    }

    private String header() {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <CTfile>
                <Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>
                <DateTime>2026-07-17T%02d:%02d:00</DateTime><DocumentQualifier>full</DocumentQualifier><SupplierID>Test</SupplierID>
                <SourceSchool><LEA>926</LEA><Estab>2377</Estab><SchoolName>Drake Primary School</SchoolName><AcademicYear>2025</AcademicYear></SourceSchool>
                <DestSchool><LEA>%s</LEA><Estab>%s</Estab></DestSchool></Header>
                <CTFpupilData>
                """.formatted(
                        8 + sequence / 60 % 12, sequence % 60, destination.substring(0, 3), destination.substring(3));
    }

    private String pupil(int number) {
        int nth = number + sequence * 37 % (UPNS_A_YEAR * YEARS);
        String upn = Upn.complete("9262377%02d%03d".formatted(nth / UPNS_A_YEAR % YEARS, nth % UPNS_A_YEAR + 1))
                .value();
        return """
                <Pupil><UPN>%s</UPN><Surname>Wrenfield-%s-%s</Surname><Forename>Isolde</Forename><DOB>2015-%02d-%02d</DOB><Sex>F</Sex>
                <BasicDetails><MiddleNames>Tamsin</MiddleNames><NCyearActual>6</NCyearActual><Ethnicity>WBRI</Ethnicity></BasicDetails>
                <Address><BS7666Address><PAON>%d</PAON><Street>Heron Way</Street><Town>Thetford</Town></BS7666Address><PostCode>IP24 9ZZ</PostCode></Address></Pupil>
                """.formatted(
                        upn, letters(sequence), letters(number), 1 + number % 12, 1 + number % 28, 1 + number % 80);
    }

    /** Names have no digits in them. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        letters.setCharAt(0, Character.toUpperCase(letters.charAt(0)));
        return letters.toString();
    }
}
