package uk.s2s.ctf.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.NamedFileChecker;
import uk.s2s.ctf.checks.PupilListener;

class PupilSplitterTests {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<CTfile><Header>Łódź</Header>\r\n<CTFpupilData>\r\n";
    private static final String TAIL = "\r\n</CTFpupilData><!-- end --></CTfile>\r\n";

    @Test
    void eachPupilIsByteForByteAsInTheWholeFile() {
        String first = "<Pupil><Forename>Zoë 🙂</Forename>\r\n\t<Surname>O&apos;Neil</Surname></Pupil>";
        String second = "<Pupil  a='1'><![CDATA[<Pupil>]]></Pupil >";
        PupilSplitter splitter =
                split(HEAD + first + "\r\n<!-- 2 -->" + second + TAIL).orElseThrow();
        assertThat(splitter.pupils()).isEqualTo(2);
        assertThat(text(splitter.only(1))).isEqualTo(HEAD + first + TAIL);
        assertThat(text(splitter.only(2))).isEqualTo(HEAD + second + TAIL);
    }

    @Test
    void aByteOrderMarkStays() {
        String whole = "\ufeff" + HEAD + "<Pupil>é</Pupil><Pupil/>" + TAIL;
        assertThat(text(split(whole).orElseThrow().only(2))).isEqualTo("\ufeff" + HEAD + "<Pupil/>" + TAIL);
    }

    @Test
    void emptyPupilsAreOnes() {
        PupilSplitter splitter =
                split(HEAD + "<Pupil/><Pupil/><Pupil></Pupil>" + TAIL).orElseThrow();
        assertThat(text(splitter.only(2))).isEqualTo(HEAD + "<Pupil/>" + TAIL);
        assertThat(splitter.pupils()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no file",
                "<CTfile/>",
                "<CTfile><CTFpupilData></CTFpupilData></CTfile>",
                "<CTfile><CTFpupilData><Pupil></CTFpupilData></CTfile>",
                "<CTfile><CTFpupilData><Pupil/></CTFpupilData><CTFpupilData><Pupil/></CTFpupilData></CTfile>",
                "<!DOCTYPE a><CTfile><CTFpupilData><Pupil/></CTFpupilData></CTfile>"
            })
    void whatHasNoListOfPupilsIsNotSplit(String text) {
        assertThat(split(text)).isEmpty();
    }

    @Test
    void otherEncodingsAreNotSplit() {
        String text =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><CTfile><CTFpupilData><Pupil/></CTFpupilData></CTfile>";
        assertThat(PupilSplitter.of(text.getBytes(StandardCharsets.UTF_16))).isEmpty();
        String latin =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><CTfile><CTFpupilData><Pupil>é</Pupil></CTFpupilData></CTfile>";
        assertThat(PupilSplitter.of(latin.getBytes(Charset.forName("ISO-8859-1"))))
                .isEmpty();
    }

    @Test
    void aCohortBecomesFilesThatPassTheCheckAndHoldTheSamePupils() {
        byte[] whole = sample("cohort-of-60");
        PupilSplitter splitter = PupilSplitter.of(whole).orElseThrow();
        assertThat(splitter.pupils()).isEqualTo(60);
        List<GroupItem> pupils = pupils(whole);
        for (int position = 1; position <= 60; position++) {
            byte[] one = splitter.only(position);
            assertThat(pupils(one)).containsExactly(pupils.get(position - 1));
            CheckReport report = new NamedFileChecker()
                    .check(
                            "9262377_CTF_XXXXXXX_%03d.xml".formatted(position),
                            new ByteArrayInputStream(one),
                            CheckOptions.forTransfer(LocalDate.of(2026, 11, 22)),
                            PupilListener.NONE);
            assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.ACCEPTED);
        }
    }

    private static List<GroupItem> pupils(byte[] file) {
        List<GroupItem> pupils = new ArrayList<>();
        new CtfReader().read(new ByteArrayInputStream(file), pupil -> pupils.add(pupil.content()));
        return pupils;
    }

    private static byte[] sample(String name) {
        try (var files = Files.list(Path.of("../samples/good", name))) {
            return Files.readAllBytes(files.filter(file -> file.toString().endsWith(".xml"))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PupilSplitter> split(String text) {
        return PupilSplitter.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
