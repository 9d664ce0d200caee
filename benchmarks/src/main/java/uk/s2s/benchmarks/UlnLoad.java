package uk.s2s.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;
import uk.s2s.benchmarks.people.Learner;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.benchmarks.register.BulkLoad;
import uk.s2s.benchmarks.register.Draws;
import uk.s2s.identifiers.Upn;

/**
 * A school's year group gets its ULNs: from the moment the file is sent until the last byte of the response file is there, with
 * a register of so many learners. Half of the pupils are in it, described as offices do; see {@code benchmarks/run uln-upload}.
 */
public final class UlnLoad {

    private static final int PUPILS = 300;
    private static final int SERIALS = 1000;
    private static final LocalDate BORN_FROM = LocalDate.of(2006, 9, 1);
    private static final LocalDate BORN_BEFORE = LocalDate.of(2013, 9, 1);
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final double NANOS = 1e9;
    private static final Pattern NUMBER = Pattern.compile("<UniqueLearnerNumber>");

    private final Office office;
    private final Draws draws;
    private int files;

    private UlnLoad(Office office, Draws draws) {
        this.office = office;
        this.draws = draws;
    }

    /** {@code --count} learners in the register, {@code --warm-up} and {@code --rounds} files. */
    public static void main(String[] words) throws Exception {
        Options options = Options.of(words);
        ServiceDatabase database = ServiceDatabase.in(options.data());
        Population population = new Population(2);
        long start = System.nanoTime();
        long households = BulkLoad.fill(source(database), population, options.count(), new byte[32]);
        System.out.printf("%,d learners filled in %.0f s%n", options.count(), (System.nanoTime() - start) / NANOS);
        try (Office office = Office.signIn(options.port(), "office@thetford.example")) {
            UlnLoad load = new UlnLoad(office, new Draws(population, households));
            for (int file = 0; file < options.warmUp(); file++) {
                System.out.printf("warm-up: %s%n", load.file());
            }
            List<Round> rounds = new ArrayList<>();
            for (int round = 0; round < options.rounds(); round++) {
                rounds.add(load.file());
                System.out.printf("%s%n", rounds.get(round));
            }
            System.out.printf(
                    "slowest of %d files of %d pupils: %.2f s%n",
                    rounds.size(),
                    PUPILS,
                    rounds.stream().mapToDouble(Round::seconds).max().orElseThrow());
        }
    }

    private record Round(double seconds, long ulns) {

        @Override
        public String toString() {
            return "%.2f s from sending to the whole response, %d of %d pupils with a ULN"
                    .formatted(seconds, ulns, PUPILS);
        }
    }

    private Round file() throws IOException {
        byte[] request = office.ulnUploadOf(next());
        long start = System.nanoTime();
        String page = office.ulnUpload(request);
        while (office.get(page + "/progress").require(200, "Progress").text().contains("data-live=\"true\"")) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        Answer response = office.get(page + "/response").require(200, "The response file");
        double seconds = (System.nanoTime() - start) / NANOS;
        return new Round(seconds, NUMBER.matcher(response.text()).results().count());
    }

    private CtfFile next() {
        files++;
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>26.0</CTFversion>\
                <DateTime>2026-11-20T08:30:00</DateTime><DocumentQualifier>partial</DocumentQualifier>\
                <SupplierID>Load %d</SupplierID><SourceSchool><LEA>926</LEA><Estab>6910</Estab>\
                <SchoolName>The Thetford Academy</SchoolName><AcademicYear>2026</AcademicYear></SourceSchool>\
                <DestSchool><LEA>926</LEA><Estab>6910</Estab></DestSchool></Header><CTFpupilData>
                """.formatted(files));
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            text.append(xml(pupil(), files * PUPILS + pupil));
        }
        text.append("</CTFpupilData></CTfile>\n");
        return new CtfFile(
                "9266910_CTF_9266910_%03d.xml".formatted(files), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the age at which numbers are asked for, and with what a school cannot leave out. */
    private Learner pupil() {
        Learner drawn = draws.next();
        while (drawn.given().isBlank()
                || drawn.family().isBlank()
                || drawn.born().isBefore(BORN_FROM)
                || !drawn.born().isBefore(BORN_BEFORE)) {
            drawn = draws.next();
        }
        return drawn;
    }

    private static String xml(Learner learner, int serial) {
        String upn = Upn.complete("9266910%02d%03d".formatted(10 + serial / SERIALS, serial % SERIALS))
                .value();
        String postcode = learner.person().postcode();
        return "<Pupil><UPN>%s</UPN><Surname>%s</Surname><Forename>%s</Forename><DOB>%s</DOB><Sex>%s</Sex>"
                        .formatted(upn, learner.family(), learner.given(), learner.born(), sex(learner))
                + (learner.middle().isEmpty()
                        ? ""
                        : "<BasicDetails><MiddleNames>%s</MiddleNames></BasicDetails>".formatted(learner.middle()))
                + "<Address><AddressLines><AddressLine1>%s</AddressLine1></AddressLines>%s</Address></Pupil>"
                        .formatted(
                                learner.person().address().isEmpty()
                                        ? "Unknown"
                                        : learner.person().address(),
                                postcode.isEmpty() ? "" : "<PostCode>" + postcode + "</PostCode>");
    }

    private static String sex(Learner learner) {
        return learner.gender().equalsIgnoreCase("m") ? "M" : "F";
    }

    private static PGSimpleDataSource source(ServiceDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {database.port()});
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setDatabaseName(ServiceDatabase.USER);
        source.setUser(ServiceDatabase.USER);
        source.setPassword(database.password());
        return source;
    }
}
