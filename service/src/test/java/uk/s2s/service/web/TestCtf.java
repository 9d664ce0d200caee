package uk.s2s.service.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import uk.s2s.identifiers.Upn;

/**
 * A correct CTF of invented people; a test states only what matters to it. Each file made is different, so that it is no
 * repeat of another.
 */
public final class TestCtf {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final int SEQUENCES = 999;
    /** From here to {@link #NAMED_END}, and from {@link #NAMED_AGAIN} on, tests name the sequence themselves. */
    private static final int NAMED_FROM = 801;

    private static final int NAMED_END = 850;
    private static final int NAMED_AGAIN = 990;

    private String from = "9262377";
    private String to = "9266910";
    private int sequence = nextSequence();
    private int pupils = 1;
    private String birthDate = "2015-03-09";
    private String surname = "O'Brien-Śmith";
    private String formerSurname = "Fairweather";
    private final int number = MADE.get();
    private final List<String> upns = new ArrayList<>();

    private static int nextSequence() {
        int next = 1 + MADE.incrementAndGet() % SEQUENCES;
        boolean named = next >= NAMED_FROM && next < NAMED_END || next >= NAMED_AGAIN;
        return named ? nextSequence() : next;
    }

    public static TestCtf aLeaver() {
        return new TestCtf();
    }

    public TestCtf from(String source) {
        from = source;
        return this;
    }

    public TestCtf to(String destination) {
        to = destination;
        return this;
    }

    public TestCtf sequence(int newSequence) {
        sequence = newSequence;
        return this;
    }

    public TestCtf pupils(int count) {
        pupils = count;
        return this;
    }

    public TestCtf bornOn(String date) {
        birthDate = date;
        return this;
    }

    /** Somebody of another family. */
    public TestCtf ofFamily(String name) {
        surname = name;
        formerSurname = name;
        return this;
    }

    public TestCtf withUpn(String upn) {
        upns.add(upn);
        return this;
    }

    public String fileName() {
        return "%s_CTF_%s_%03d.xml".formatted(from, to, sequence);
    }

    public byte[] bytes() {
        var text = new StringBuilder(1000)
                .append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CTfile><Header><DocumentName>Common Transfer File</DocumentName>")
                .append("<CTFversion>25.0</CTFversion><DateTime>2026-07-10T10:30:00</DateTime>")
                .append("<DocumentQualifier>full</DocumentQualifier><SupplierID>Test ")
                .append(number)
                .append("</SupplierID><SourceSchool>")
                .append(school(from))
                .append(
                        "<SchoolName>Old School</SchoolName><AcademicYear>2025</AcademicYear></SourceSchool><DestSchool>")
                .append(school(to))
                .append("</DestSchool></Header><CTFpupilData>\n");
        for (int pupil = 0; pupil < pupils; pupil++) {
            text.append(pupil(pupil));
        }
        return text.append("</CTFpupilData></CTfile>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String school(String number) {
        return "<LEA>" + number.substring(0, 3) + "</LEA><Estab>" + number.substring(3) + "</Estab>";
    }

    private String pupil(int index) {
        return """
                <Pupil><UPN>%s</UPN><Surname>%s</Surname><Forename>Zoë%s</Forename><DOB>%s</DOB><Sex>F</Sex>\
                <BasicDetails><FormerSurname>%s</FormerSurname><MiddleNames>Anne Marie</MiddleNames>\
                <NCyearActual>6</NCyearActual></BasicDetails>\
                <Address><AddressLines><AddressLine1>1 Invented Row</AddressLine1></AddressLines><PostCode>IP24 1AA</PostCode>\
                </Address></Pupil>
                """.formatted(upn(index), surname, "abcdefghij".charAt(index % 10), birthDate, formerSurname);
    }

    public String upn(int index) {
        return index < upns.size()
                ? upns.get(index)
                : Upn.complete("9262377" + "%02d%03d".formatted((number + index / 1000) % 100, index % 1000))
                        .value();
    }
}
