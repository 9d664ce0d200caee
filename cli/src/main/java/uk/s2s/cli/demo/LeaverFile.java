package uk.s2s.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import uk.s2s.identifiers.Upn;

/**
 * A CTF with one invented pupil of Drake Primary School; no two are alike.
 *
 * @param name with the next free number, as the school's MIS would give it
 */
record LeaverFile(String name, String content, String upn, String surname, String forename) {

    private static final String TEMPLATE = template("leaver.xml");
    private static final List<String> SURNAMES =
            List.of("Quillfeather", "Marrowby", "Thistlewick", "Penhallow-Reeve", "Ashgrove", "O'Tarn", "Wexcombe");
    private static final List<String> FORENAMES =
            List.of("Ottoline", "Bryony", "Saffiya", "Zuzanna", "Ikeoluwa", "Marigold", "Anouk");

    /** @param destination seven characters */
    static LeaverFile to(String destination, int sequence, LocalDateTime now, RandomGenerator random) {
        String upn =
                Upn.complete("926237719%03d".formatted(random.nextInt(1, 1000))).value();
        String surname = surname(random);
        String forename = forename(random);
        int academicYear = now.minusMonths(8).getYear();
        String content = TEMPLATE.replace("{made}", now.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")))
                .replace("{academicYear}", Integer.toString(academicYear))
                .replace("{lastYear}", Integer.toString(academicYear - 1))
                .replace("{toLa}", destination.substring(0, 3))
                .replace("{toEstab}", destination.substring(3))
                .replace("{upn}", upn)
                .replace("{surname}", surname)
                .replace("{forename}", forename);
        String name = "9262377_CTF_%s_%03d.xml".formatted(destination, sequence);
        return new LeaverFile(name, content, upn, surname, forename);
    }

    /** The same file with a UPN whose first letter was mistyped. */
    LeaverFile withWrongCheckLetter() {
        String wrong = (upn.charAt(0) == 'A' ? 'B' : 'A') + upn.substring(1);
        return new LeaverFile(name, content.replace(upn, wrong), wrong, surname, forename);
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    String sha256() {
        return sha256(bytes());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text tells who the pupil is. */
    boolean isNamedIn(String text) {
        return text.contains(upn) || text.contains(surname) || text.contains(forename);
    }

    static String surname(RandomGenerator random) {
        return SURNAMES.get(random.nextInt(SURNAMES.size()));
    }

    static String forename(RandomGenerator random) {
        return FORENAMES.get(random.nextInt(FORENAMES.size()));
    }

    static String template(String name) {
        try (InputStream file = LeaverFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
