package uk.s2s.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTests {

    @Test
    void messageStartsWithThePlace() {
        var place = new Place(3, 41, 7, "/CTfile/CTFpupilData/Pupil[3]/UPN");
        var finding = Finding.at(place, CtfFinding.UPN_CHECK_LETTER_WRONG, "The check letter of the UPN is wrong.", "");
        assertThat(finding.message()).isEqualTo("Pupil 3, line 41: The check letter of the UPN is wrong.");
    }

    @Test
    void messageAboutTheWholeFileNamesNoPlace() {
        assertThat(Finding.at(Place.FILE, CtfFinding.FILE_EMPTY, "The file is empty.", "")
                        .message())
                .isEqualTo("The file is empty.");
    }

    @Test
    void codesAreReadableSlugs() {
        assertThat(CtfFinding.UPN_CHECK_LETTER_WRONG.code()).isEqualTo("upn-check-letter-wrong");
        for (CtfFinding finding : CtfFinding.values()) {
            assertThat(finding.code()).matches("[a-z0-9]+(-[a-z0-9]+)+");
            assertThat(finding.title()).doesNotEndWith(".").hasSizeLessThan(90);
        }
    }
}
