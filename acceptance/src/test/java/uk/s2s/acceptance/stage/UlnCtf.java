package uk.s2s.acceptance.stage;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import uk.s2s.identifiers.Upn;

/** Partial files of The Thetford Academy for the ULN service; no two pupils of one run have the same UPN. */
public final class UlnCtf {

    private static final AtomicInteger FILES = new AtomicInteger();
    private static final AtomicInteger PUPILS = new AtomicInteger();

    private UlnCtf() {}

    public static Ctf of(UlnPupil... pupils) {
        int sequence = FILES.incrementAndGet();
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>26.0</CTFversion>\
                <DateTime>2026-11-20T14:05:09</DateTime><DocumentQualifier>partial</DocumentQualifier>\
                <SupplierID>Acceptance %d</SupplierID><SourceSchool><LEA>926</LEA><Estab>6910</Estab>\
                <SchoolName>The Thetford Academy</SchoolName><AcademicYear>2026</AcademicYear></SourceSchool>\
                <DestSchool><LEA>926</LEA><Estab>6910</Estab></DestSchool></Header><CTFpupilData>
                """.formatted(sequence));
        for (UlnPupil pupil : pupils) {
            text.append(pupil.xml(upn()));
        }
        text.append("</CTFpupilData></CTfile>\n");
        return new Ctf(
                "9266910_CTF_9266910_%03d.xml".formatted(sequence),
                text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String upn() {
        int number = PUPILS.incrementAndGet();
        return Upn.complete("9266910" + "%02d%03d".formatted(20 + number / 1000, number % 1000))
                .value();
    }
}
