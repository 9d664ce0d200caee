package uk.s2s.service.lostpupils;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import uk.s2s.identifiers.Upn;

/** The file of one invented lost pupil, sent by The Thetford Academy; a test states only what matters to it. */
public final class LostCtf {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final String VOWELS = "aeiou";

    private final int number = MADE.incrementAndGet();
    private final String given;
    private final String family;
    private String from = "9266910";
    private String to = "XXXXXXX";
    private String born = "2014-03-09";
    private String sex = "F";
    private String former = "";
    private String formerUpn = "";
    private String preferred = "";
    private String postcode = "IP24 1AA";
    private String left = "2026-10-23";
    private String qualifier = "full";
    private String upn = Upn.complete("9266910" + "%02d%03d".formatted(20 + number / 1000, number % 1000))
            .value();

    private LostCtf(String given, String family) {
        this.given = given;
        this.family = family;
    }

    public static LostCtf lost(String given, String family) {
        return new LostCtf(given, family);
    }

    /** A name that nobody else has. */
    public static String name() {
        var name = new StringBuilder();
        while (name.length() < 12) {
            name.append(one(CONSONANTS)).append(one(VOWELS));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static char one(String of) {
        return of.charAt(ThreadLocalRandom.current().nextInt(of.length()));
    }

    public LostCtf from(String source) {
        from = source;
        return this;
    }

    /** An ordinary file, which somebody collects. */
    public LostCtf to(String receiver) {
        to = receiver;
        return this;
    }

    public LostCtf outsideTheSector() {
        to = "MMMMMMM";
        return this;
    }

    public LostCtf bornOn(String date) {
        born = date;
        return this;
    }

    public LostCtf boy() {
        sex = "M";
        return this;
    }

    public LostCtf formerly(String name) {
        former = name;
        return this;
    }

    /** @param number as the file has it */
    public LostCtf formerlyNumbered(String number) {
        formerUpn = number;
        return this;
    }

    public LostCtf knownAs(String name) {
        preferred = name;
        return this;
    }

    public LostCtf livingAt(String code) {
        postcode = code;
        return this;
    }

    public LostCtf withUpn(String other) {
        upn = other;
        return this;
    }

    public LostCtf withoutUpn() {
        upn = "";
        return this;
    }

    /** Such as results alone. */
    public LostCtf partial() {
        qualifier = "partial";
        return this;
    }

    /** As a school gives it to a pupil who came without a file. */
    public LostCtf withTemporaryUpn() {
        return withUpn(Upn.complete("9262377%02d%02dA".formatted(10 + number / 100 % 90, number % 100))
                .value());
    }

    public String upn() {
        return upn;
    }

    public String fileName() {
        return "%s_CTF_%s_%03d.xml".formatted(from, to, number % 999 + 1);
    }

    public byte[] bytes() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>\
                <DateTime>2026-07-10T10:30:00</DateTime><DocumentQualifier>%s</DocumentQualifier>\
                <SupplierID>Lost %d</SupplierID><SourceSchool><LEA>%s</LEA><Estab>%s</Estab>\
                <SchoolName>Old School</SchoolName><AcademicYear>2025</AcademicYear></SourceSchool>\
                <DestSchool><LEA>%s</LEA><Estab>%s</Estab></DestSchool></Header><CTFpupilData>
                <Pupil>%s<Surname>%s</Surname><Forename>%s</Forename><DOB>%s</DOB><Sex>%s</Sex>\
                <BasicDetails>%s%s%s<NCyearActual>6</NCyearActual></BasicDetails>\
                <Address><AddressLines><AddressLine1>1 Invented Row</AddressLine1></AddressLines><PostCode>%s</PostCode>\
                </Address><SchoolHistory><School><LEA>926</LEA><Estab>6910</Estab><SchoolName>Old School</SchoolName>\
                <EntryDate>2019-09-02</EntryDate><LeavingDate>%s</LeavingDate></School></SchoolHistory></Pupil>
                </CTFpupilData></CTfile>
                """.formatted(
                        qualifier,
                        number,
                        from.substring(0, 3),
                        from.substring(3),
                        to.substring(0, 3),
                        to.substring(3),
                        element("UPN", upn),
                        family,
                        given,
                        born,
                        sex,
                        element("PreferredSurname", preferred),
                        element("FormerSurname", former),
                        element("FormerUPN", formerUpn),
                        postcode,
                        left)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + text + "</" + name + ">";
    }
}
