package uk.s2s.ctf.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.ctf.format.CtfFormat;

class RoundTripTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll long seed, @ForAll @IntRange(min = 10, max = 25) int number) {
        CtfVersion version = new CtfVersion(number);
        List<GroupItem> read = new ArrayList<>();
        ReadResult result = new CtfReader()
                .read(new ByteArrayInputStream(RandomFile.bytes(seed, version, 3)), pupil -> read.add(pupil.content()));
        assertThat(read)
                .isEqualTo(RandomFile.pupils(seed, version, 3).stream()
                        .map(Pupil::content)
                        .toList());
        assertThat(result.header()).contains(RandomFile.header(version));
    }

    @Property(tries = 200)
    void whatIsWrittenFromCorrectValuesIsFoundCorrect(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 25) int number) {
        CtfVersion version = new CtfVersion(number);
        byte[] bytes = RandomFile.bytes(seed, version, 3);
        CheckReport report = new CtfChecker()
                .check(new ByteArrayInputStream(bytes), CheckOptions.forTransfer(TODAY), PupilListener.NONE);
        assertThat(report.findings())
                .as(() -> new String(bytes, StandardCharsets.UTF_8))
                .extracting(finding -> finding.code().code())
                .allMatch(code -> code.equals("version-old") || code.equals("upn-temporary"));
    }

    @Property(tries = 300)
    void anyTextIsWrittenSoThatItIsXml(@ForAll @NotBlank String text) throws IOException {
        var surname = CtfFormat.standard().child("Pupil", "Surname").orElseThrow();
        var pupil = CtfFormat.standard().child("CTFpupilData", "Pupil").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CtfWriter writer = new CtfWriter(out, RandomFile.header(new CtfVersion(25)))) {
            writer.write(new Pupil(1, 0, new GroupItem(pupil, List.of(new TextItem(surname, text)))));
        }
        assertThat(new CtfReader()
                        .read(new ByteArrayInputStream(out.toByteArray()), read -> {})
                        .complete())
                .isTrue();
    }
}
