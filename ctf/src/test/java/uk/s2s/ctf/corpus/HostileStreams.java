package uk.s2s.ctf.corpus;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.identifiers.Upn;

/**
 * Files too big to be kept, made while they are read. A program of its own, so that {@link SmallHeapTests} can give it very
 * little memory; prints a line for each file.
 */
public final class HostileStreams {

    private static final int MEGABYTES = 1024 * 1024;
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>26.0</CTFversion>\
            <DateTime>2026-11-20T14:05:09</DateTime><DocumentQualifier>full</DocumentQualifier>\
            <SourceSchool><LEA>926</LEA><Estab>4444</Estab><SchoolName>Willow Lane</SchoolName><AcademicYear>2026</AcademicYear></SourceSchool>\
            <DestSchool><LEA>926</LEA><Estab>1234</Estab></DestSchool></Header><CTFpupilData>
            """;
    private static final String PUPIL =
            "<Pupil><UPN>%s</UPN><Surname>Fenwick</Surname><Forename>Ottilie</Forename><DOB>%s</DOB><Sex>F</Sex></Pupil>%n";
    private static final String CONTACT = "<Contact><Order>1</Order><Surname>Fenwick</Surname></Contact>";
    private static final String TAIL = "</CTFpupilData></CTfile>\n";

    private HostileStreams() {}

    public static void main(String[] names) {
        var options = CheckOptions.forTransfer(LocalDate.of(2026, 11, 22));
        streams().forEach((name, stream) -> {
            CheckReport report = new CtfChecker().check(stream, options, PupilListener.NONE);
            System.out.println(name + ": " + summary(report));
        });
        series("16 files of long names", 16, file -> numbered("<x" + file + "y".repeat(40_000) + "%d/>", 600));
        series("300 files of many names", 300, file -> numbered("<x" + file + "y".repeat(180) + "%d/>", 300));
    }

    /** One after the other, as in a service that runs for long. */
    private static void series(String name, int count, IntFunction<InputStream> middle) {
        var options = CheckOptions.forTransfer(LocalDate.of(2026, 11, 22));
        for (int file = 1; file <= count; file++) {
            CheckReport report =
                    new CtfChecker().check(join(HEAD, middle.apply(file), TAIL), options, PupilListener.NONE);
            if (file == count) {
                System.out.println(name + ": " + summary(report));
            }
        }
    }

    private static String summary(CheckReport report) {
        String codes = report.findings().stream()
                .map(Finding::code)
                .map(code -> code.code())
                .distinct()
                .collect(Collectors.joining(" "));
        int findings = report.findings().size() + report.truncated();
        return "%s, pupils %d, findings %d %s"
                .formatted(report.verdict(), report.pupils(), findings, codes)
                .strip();
    }

    private static Map<String, InputStream> streams() {
        var streams = new LinkedHashMap<String, InputStream>();
        streams.put(
                "200 MB",
                join(HEAD + "<Pupil><Contacts>", repeat(CONTACT, 200 * MEGABYTES), "</Contacts></Pupil>" + TAIL));
        streams.put("10,000 pupils", join(HEAD, pupils(10_000, "2015-03-14"), TAIL));
        streams.put("60,000 pupils", join(HEAD, pupils(60_000, "2015-03-14"), TAIL));
        streams.put("20,000 faults", join(HEAD, pupils(20_000, "2015-02-30"), TAIL));
        streams.put("depth", join(HEAD, repeat("<a>", 30 * MEGABYTES), TAIL));
        streams.put("known depth", join(HEAD, repeat("<Pupil><Contacts><Contact>", 30 * MEGABYTES), TAIL));
        streams.put("attributes", join(HEAD + "<Pupil ", numbered(" a%d=\"\"", 2_000_000), "></Pupil>" + TAIL));
        streams.put("attribute text", join(HEAD + "<Pupil a=\"", repeat("x", 90 * MEGABYTES), "\"></Pupil>" + TAIL));
        streams.put("value", join(HEAD + "<Pupil><Surname>", repeat("x", 90 * MEGABYTES), "</Surname></Pupil>" + TAIL));
        streams.put("element name", join(HEAD + "<", repeat("x", 90 * MEGABYTES), "/>" + TAIL));
        streams.put("comment", join(HEAD + "<!--", repeat("x", 90 * MEGABYTES), "-->" + TAIL));
        streams.put("instruction", join(HEAD + "<?x ", repeat("x", 90 * MEGABYTES), "?>" + TAIL));
        streams.put("cdata", join(HEAD + "<Pupil><Surname><![CDATA[", repeat("x", 90 * MEGABYTES), "]]>" + TAIL));
        streams.put("blanks before the root", join("", repeat(" \n", 90 * MEGABYTES), "<CTfile/>"));
        streams.put("unknown elements", join(HEAD, numbered("<x%d/>", 2_000_000), TAIL));
        streams.put("names in other capitals", join(HEAD + "<Pupil>", capitals("StageAssessments", 1 << 16), TAIL));
        streams.put("unknown instructions", join(HEAD, numbered("<?x%d?>", 2_000_000), TAIL));
        streams.put("namespaces", join(HEAD, numbered("<a xmlns:n%d=\"urn:x\"/>", 1_000_000), TAIL));
        streams.put(
                "document type", join("<!DOCTYPE CTfile [", repeat("<!ELEMENT a ANY>", 90 * MEGABYTES), "]><CTfile/>"));
        streams.put(
                "attributes in UTF-16", utf16(HEAD + "<Pupil", 60, " a%d=\"" + "\u3c3c".repeat(3_900) + "\"", TAIL));
        streams.put("attribute in UTF-16", utf16(HEAD + "<Pupil a=\"", 9_000, "\u3c3c".repeat(5_000), "\"/>" + TAIL));
        streams.put("element name in UTF-16", utf16(HEAD + "<", 9_000, "\u3c3c".repeat(5_000), "/>" + TAIL));
        streams.put(
                "entity references", join(HEAD + "<Pupil><Surname>", repeat("&amp;", 90 * MEGABYTES), "</Surname>"));
        return streams;
    }

    private static InputStream utf16(String head, int count, String format, String tail) {
        Stream<String> parts = Stream.concat(
                Stream.concat(
                        Stream.of(head.replace("UTF-8", "UTF-16")),
                        IntStream.range(0, count).mapToObj(format::formatted)),
                Stream.of(tail));
        return chain(parts, UTF_16LE);
    }

    private static InputStream join(String head, InputStream middle, String tail) {
        return new SequenceInputStream(Collections.enumeration(List.of(bytes(head), middle, bytes(tail))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream repeat(String text, long bytes) {
        String block = text.repeat(Math.max(1, 4096 / text.length()));
        long times = bytes / block.length();
        return chain(Stream.generate(() -> block).limit(times));
    }

    private static InputStream numbered(String format, int count) {
        return chain(IntStream.range(0, count).mapToObj(format::formatted));
    }

    /** The name in all its forms of large and small letters. */
    private static InputStream capitals(String name, int forms) {
        return chain(LongStream.range(0, forms).mapToObj(form -> "<" + capitals(name, form) + "/>"));
    }

    private static String capitals(String name, long form) {
        var text = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            text.setCharAt(i, (form >> i & 1) == 0 ? Character.toLowerCase(letter) : Character.toUpperCase(letter));
        }
        return text.toString();
    }

    private static InputStream pupils(int count, String born) {
        return chain(IntStream.range(0, count).mapToObj(n -> PUPIL.formatted(upn(n), born)));
    }

    private static String upn(int number) {
        return Upn.complete("926%09d".formatted(number)).value();
    }

    private static InputStream chain(Stream<String> texts) {
        return chain(texts, UTF_8);
    }

    private static InputStream chain(Stream<String> texts, Charset encoding) {
        Iterator<InputStream> streams = texts.<InputStream>map(
                        text -> new ByteArrayInputStream(text.getBytes(encoding)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }
}
