package uk.s2s.ctf.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Place;
import uk.s2s.identifiers.SchoolNumber;

class NameAgreementTests {

    private static final Place HEADER = new Place(0, 9, 7, "/CTfile/Header/DestSchool");

    @ParameterizedTest
    @CsvSource({
        "9264444, 9264444, ",
        "9264444, 9263333, SOURCE_DIFFERS_FROM_NAME",
        "9264444, 926LLLL, SOURCE_DIFFERS_FROM_NAME",
        "926LLLL, 9264444, SOURCE_PASSED_ON",
        "XXXXXXX, 9264444, ",
    })
    void comparesTheSender(String named, SchoolNumber inHeader, CtfFinding expected) {
        Optional<Finding> finding = NameAgreement.ofSource(name(named, "9261234"), Optional.of(inHeader), HEADER);
        assertThat(finding.map(Finding::code).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "9261234, 926, 1234, ",
        "9261234, 926, 4321, DESTINATION_DIFFERS_FROM_NAME",
        "9261234, XXX, XXXX, DESTINATION_RENAMED",
        "9261234, 926, LLLL, DESTINATION_RENAMED",
        "926LLLL, 926, 1234, DESTINATION_RENAMED",
        "926LLLL, 925, LLLL, DESTINATION_DIFFERS_FROM_NAME",
        "MMMMMMM, 926, 1234, DESTINATION_RENAMED",
        "MMMMMMM, MMM, MMMM, ",
        "XXXXXXX, MMM, MMMM, DESTINATION_RENAMED",
        "XXXXXXX, ULN, 1234, ",
    })
    void comparesTheReceiver(String named, String la, String establishment, CtfFinding expected) {
        Optional<Finding> finding =
                NameAgreement.ofDestination(name("9264444", named), Destination.of(la, establishment), HEADER);
        assertThat(finding.map(Finding::code).orElse(null)).isEqualTo(expected);
    }

    @Test
    void saysBothNumbersAndWhatToDo() {
        Finding finding = NameAgreement.ofDestination(name("9264444", "9261234"), Destination.of("926", "4321"), HEADER)
                .orElseThrow();
        assertThat(finding.message())
                .isEqualTo("Line 9: The header says that this file is for 9264321, but the file name says 9261234."
                        + " Find out which is right, correct the destination in your MIS and export the file again; nothing"
                        + " is sent until both agree.");
    }

    private static CtfFileName name(String source, String destination) {
        return CtfFileName.read(source + "_CTF_" + destination + "_001.xml")
                .ctf()
                .orElseThrow();
    }
}
