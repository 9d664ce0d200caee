package uk.s2s.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.identifiers.Upn;

/**
 * A correct file of invented pupils, some 20 KB long, unlike any other of another number.
 *
 * @param name as the sender's MIS names it
 */
public record CtfFile(String name, byte[] bytes) {

    /** As many as leave a large primary school's top class. */
    static final int PUPILS = 37;

    static final int SEQUENCES = 999;
    private static final int SERIALS = 100_000;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private static final String PUPIL = """
            </UPN><Surname>O'Brien-Śmith</Surname><Forename>Zoë%s</Forename><DOB>%d-%02d-%02d</DOB><Sex>%s</Sex>\
            <BasicDetails><FormerSurname>Fairweather</FormerSurname><PreferredSurname>O'Brien</PreferredSurname>\
            <MiddleNames>Anne Marie</MiddleNames><NCyearActual>6</NCyearActual></BasicDetails>\
            <Address><AddressLines><AddressLine1>%d Invented Row</AddressLine1><AddressLine2>Nowhere</AddressLine2>\
            <AddressLine4>Thetford</AddressLine4></AddressLines><PostCode>IP24 1AA</PostCode></Address></Pupil>
            """;

    private static final List<String> PUPIL_AFTER_UPN =
            IntStream.range(0, PUPILS).mapToObj(CtfFile::pupil).toList();

    /**
     * @param sequence from 1 to {@value #SEQUENCES}, rising from one sender to one receiver
     * @param number what makes the file unlike others
     */
    public static CtfFile of(SchoolNumber from, SchoolNumber to, int sequence, int number) {
        var bytes = new ByteArrayOutputStream(21_000);
        write(bytes, header(from, to, number));
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            write(bytes, "<Pupil><UPN>" + upn(number * PUPILS + pupil) + PUPIL_AFTER_UPN.get(pupil));
        }
        write(bytes, "</CTFpupilData></CTfile>\n");
        return new CtfFile("%s_CTF_%s_%03d.xml".formatted(from, to, sequence), bytes.toByteArray());
    }

    private static String header(SchoolNumber from, SchoolNumber to, int number) {
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>\
                <DateTime>%sT08:30:00</DateTime><DocumentQualifier>partial</DocumentQualifier>\
                <SupplierID>Load %09d</SupplierID>\
                <SourceSchool>%s<SchoolName>Old School</SchoolName><AcademicYear>%d</AcademicYear></SourceSchool>\
                <DestSchool>%s</DestSchool></Header><CTFpupilData>
                """).formatted(TODAY, number, number(from), TODAY.minusMonths(8).getYear(), number(to));
    }

    private static String number(SchoolNumber school) {
        return "<LEA>%s</LEA><Estab>%s</Estab>"
                .formatted(school.la().value(), school.value().substring(3));
    }

    private static String pupil(int index) {
        return PUPIL.formatted(
                "abcdefghij".charAt(index % 10),
                TODAY.getYear() - 11,
                1 + index % 12,
                1 + index % 28,
                index % 2 == 0 ? "F" : "M",
                index + 1);
    }

    private static String upn(int serial) {
        return Upn.complete("9262377%05d".formatted(serial % SERIALS)).value();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
