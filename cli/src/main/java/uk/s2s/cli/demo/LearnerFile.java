package uk.s2s.cli.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import uk.s2s.identifiers.Upn;

/** A partial CTF for the ULN service with one invented pupil of Year 10 of The Thetford Academy; no two are alike. */
record LearnerFile(String name, String content) {

    private static final String TEMPLATE = LeaverFile.template("learner.xml");
    private static final int AGE = 14;
    private static final int DAYS = 365;

    static LearnerFile of(LocalDateTime now, Random random) {
        String content = TEMPLATE.replace("{made}", now.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")))
                .replace("{academicYear}", Integer.toString(now.minusMonths(8).getYear()))
                .replace(
                        "{upn}",
                        Upn.complete("926691019%03d".formatted(random.nextInt(1, 1000)))
                                .value())
                .replace("{surname}", LeaverFile.surname(random) + "-" + LeaverFile.surname(random))
                .replace("{forename}", LeaverFile.forename(random))
                .replace(
                        "{born}",
                        now.toLocalDate()
                                .minusYears(AGE)
                                .minusDays(random.nextInt(DAYS))
                                .toString())
                .replace("{house}", Integer.toString(random.nextInt(1, 1000)))
                .replace("{sector}", Integer.toString(random.nextInt(10)));
        return new LearnerFile("9266910_CTF_9266910_%03d.xml".formatted(random.nextInt(1, 1000)), content);
    }

    /** The same, but as a full file, which the ULN service does not take. */
    LearnerFile asFullFile() {
        return new LearnerFile(name, content.replace(">partial<", ">full<"));
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
