package uk.s2s.service.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import uk.s2s.identifiers.Upn;

/**
 * A correct partial CTF of invented people for the ULN service; a test states only what matters to it. Each file made is
 * different, and so are its people, so that it is no repeat of another.
 */
public final class UlnCtf {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = MADE.incrementAndGet();
    private final Map<String, String> changes = new LinkedHashMap<>();
    private String school = "9266910";
    private int pupils = 1;
    private int tooYoung;
    private String street = "";

    public static UlnCtf yearTen() {
        return new UlnCtf();
    }

    public UlnCtf of(String organisation) {
        school = organisation;
        return this;
    }

    public UlnCtf pupils(int count) {
        pupils = count;
        return this;
    }

    /** The first so many are six years old. */
    public UlnCtf tooYoung(int count) {
        tooYoung = count;
        return this;
    }

    /** Writes something else wherever this stands in the file. */
    public UlnCtf with(String text, String instead) {
        changes.put(text, instead);
        return this;
    }

    /** All live there. */
    public UlnCtf withStreet(String name) {
        street = name;
        return this;
    }

    public String fileName() {
        return "%s_CTF_%s_%03d.xml".formatted(school, school, number % 1000);
    }

    public byte[] bytes() {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>26.0</CTFversion>
                <DateTime>2026-11-20T14:05:09</DateTime><DocumentQualifier>partial</DocumentQualifier>
                <SupplierID>Test %d</SupplierID><SourceSchool><LEA>%s</LEA><Estab>%s</Estab><URN>136204</URN>
                <SchoolName>The Thetford Academy</SchoolName><AcademicYear>2026</AcademicYear></SourceSchool>
                <DestSchool><LEA>%2$s</LEA><Estab>%3$s</Estab></DestSchool></Header><CTFpupilData>
                """.formatted(number, school.substring(0, 3), school.substring(3)));
        for (int pupil = 0; pupil < pupils; pupil++) {
            text.append(pupil(pupil));
        }
        String file = text.append("</CTFpupilData></CTfile>\n").toString();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            file = file.replace(change.getKey(), change.getValue());
        }
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private String pupil(int index) {
        var birth = new SplittableRandom(number * 3001L + index);
        return """
                <Pupil><UPN>%s</UPN><Surname>%s</Surname><Forename>%s</Forename><DOB>%d-%02d-%02d</DOB><Sex>%s</Sex>
                <BasicDetails><MiddleNames>%s</MiddleNames></BasicDetails>
                <Address><BS7666Address><PAON>%d</PAON><Street>%s</Street><Town>Thetford</Town></BS7666Address>
                <PostCode>IP24 %dC%c</PostCode></Address></Pupil>
                """.formatted(
                        upn(index),
                        surname(index),
                        letters(number * 7919 + index * 31, 7),
                        index < tooYoung ? 2020 : 2011,
                        1 + birth.nextInt(12),
                        1 + birth.nextInt(28),
                        index % 2 == 0 ? "F" : "M",
                        letters(number * 4001 + index * 29, 6),
                        index + 1,
                        street.isEmpty() ? letters(number * 6007 + index * 17, 5) + " Row" : street,
                        index % 10,
                        "IKMOV".charAt(index % 5));
    }

    /** Unlike any other of the test run. */
    public String surname(int index) {
        return letters(number * 1009 + index * 613, 9);
    }

    public String upn(int index) {
        return Upn.complete("9269998" + "%02d%03d".formatted((number + index / 1000) % 100, index % 1000))
                .value();
    }

    /** A word that nobody is called, the same for the same seed. */
    private static String letters(int seed, int length) {
        var random = new SplittableRandom(seed);
        var word = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            word.append((at % 2 == 0 ? "bdfgklmnprstvw" : "aeiou").charAt(random.nextInt(at % 2 == 0 ? 14 : 5)));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
