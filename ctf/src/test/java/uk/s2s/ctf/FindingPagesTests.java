package uk.s2s.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.s2s.ctf.names.FileNameFinding;

class FindingPagesTests {

    @Test
    void eachFindingHasItsPageAndEachPageItsFinding() throws IOException {
        var pages = new FindingPages(Path.of("../docs/findings"), "Found by the check of a file.");
        assertThat(pages.problems(CtfFinding.class, FileNameFinding.class)).isEmpty();
    }
}
