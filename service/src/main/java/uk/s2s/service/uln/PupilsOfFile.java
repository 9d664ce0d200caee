package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.lrs.LearnerService;
import uk.s2s.service.vault.Vault;

/** Reads a stored file again: its header and the pupils who were handed in, in the order of the file. */
@Component
class PupilsOfFile {

    /** @param pupils without those under 13 on the day of upload */
    record Content(CtfHeader header, List<Pupil> pupils) {

        /** @param number from 1 */
        List<Pupil> part(int number) {
            int from = (number - 1) * LearnerService.MOST_LEARNERS_IN_A_BATCH;
            return pupils.subList(from, Math.min(pupils.size(), from + LearnerService.MOST_LEARNERS_IN_A_BATCH));
        }
    }

    private final CtfReader reader = new CtfReader();
    private final Vault vault;

    PupilsOfFile(Vault vault) {
        this.vault = vault;
    }

    Content read(UlnFile file) {
        LocalDate day = LocalDate.ofInstant(file.uploadedAt(), UlnExaminer.ENGLAND);
        List<Pupil> pupils = new ArrayList<>();
        try (InputStream bytes = vault.open(file.id())) {
            CtfHeader header = reader.read(bytes, pupil -> {
                        if (!SentPupils.isTooYoung(pupil.content().text("DOB").orElse(""), day)) {
                            pupils.add(pupil);
                        }
                    })
                    .header()
                    .orElseThrow();
            return new Content(header, List.copyOf(pupils));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
