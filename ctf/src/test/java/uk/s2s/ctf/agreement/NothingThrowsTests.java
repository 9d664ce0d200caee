package uk.s2s.ctf.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.RandomFile;

/** Bytes at random, by seed: every file gets an answer from checker and reader, and none an exception. */
class NothingThrowsTests {

    private static final int FILES = Integer.getInteger("s2s.fuzz", 3_000);
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&#0;",
            "&#x10FFFF;",
            "&lol;",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?xml version=\"1.0\"?>",
            "<?pi ?>",
            "<Pupil>",
            "</Pupil>",
            "<Pupil/>",
            "<Header>",
            "</Header>",
            "<UPN>",
            "</UPN>",
            "xmlns='a'",
            " a='b'",
            "\0",
            "\ufeff",
            "\uffff",
            "\u0085",
            "encoding=\"UTF-16\"",
            "<CTfile>",
            "</CTfile>",
            "\ud83d\ude00",
            "]]>",
            "'",
            "\"",
            "=",
            " ",
            "\n",
            "<SuppInfo><a/></SuppInfo>",
            "<Address><Address>");

    @Test
    void whateverTheBytesAre() {
        for (int seed = 0; seed < FILES; seed++) {
            byte[] file = damaged(new Random(seed));
            int which = seed;
            CheckReport report = check(file, seed % 2 == 0);
            assertThat(report.verdict()).as(() -> shown(which, file)).isNotEqualTo(Verdict.NOT_CHECKED);
            new CtfReader().read(new ByteArrayInputStream(file), pupil -> pupil.dateOfBirth());
        }
    }

    @Test
    void noMessageQuotesAPupil() {
        for (int seed = 0; seed < FILES / 3; seed++) {
            byte[] file = damaged(new Random(seed));
            String said = check(file, true).findings().toString();
            assertThat(said).as("seed " + seed).doesNotContain("926444419", "Qz");
        }
    }

    private static CheckReport check(byte[] file, boolean transfer) {
        LocalDate today = LocalDate.of(2026, 3, 2);
        CheckOptions options = transfer ? CheckOptions.forTransfer(today) : CheckOptions.forUlnFile(today);
        return new CtfChecker().check(new ByteArrayInputStream(file), options, pupil -> pupil.upn());
    }

    private static byte[] damaged(Random random) {
        byte[] file = RandomFile.bytes(random.nextInt(50), new CtfVersion(10 + random.nextInt(17)), random.nextInt(3));
        int changes = random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            file = damagedOnce(file, random);
        }
        return file;
    }

    private static byte[] damagedOnce(byte[] file, Random random) {
        int at = random.nextInt(file.length + 1);
        int upTo = Math.min(file.length, at + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(file, at), piece(random), Arrays.copyOfRange(file, at, file.length));
            case 1 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, upTo, file.length));
            case 2 -> joined(Arrays.copyOf(file, upTo), Arrays.copyOfRange(file, at, file.length));
            case 3 -> Arrays.copyOf(file, at);
            default ->
                joined(
                        Arrays.copyOf(file, at),
                        new byte[] {(byte) random.nextInt()},
                        Arrays.copyOfRange(file, at, file.length));
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static String shown(int seed, byte[] file) {
        return "seed " + seed + "\n" + new String(file, StandardCharsets.UTF_8);
    }
}
