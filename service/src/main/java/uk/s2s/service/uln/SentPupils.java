package uk.s2s.service.uln;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import uk.s2s.ctf.checks.ListedPupil;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.service.vault.IdentifierIndex;

/** Counts pupils while a file is checked: all, by keyed hash, and those too young. Not for several threads. */
final class SentPupils implements PupilListener {

    private static final int YOUNGEST = 13;

    private final IdentifierIndex index;
    private final LocalDate today;
    private final List<Long> hashes = new ArrayList<>();
    private int underThirteen;

    SentPupils(IdentifierIndex index, LocalDate today) {
        this.index = index;
        this.today = today;
    }

    @Override
    public void read(ListedPupil pupil) {
        hashes.add(index.hash(pupil.upn()));
        if (isTooYoung(pupil.dateOfBirth(), today)) {
            underThirteen++;
        }
    }

    /**
     * Whether the service leaves a pupil out who is uploaded that day.
     *
     * @param dateOfBirth as written; somebody without one is for the Learning Records Service to refuse
     */
    static boolean isTooYoung(String dateOfBirth, LocalDate day) {
        try {
            return Period.between(LocalDate.parse(dateOfBirth.strip()), day).getYears() < YOUNGEST;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    List<Long> hashes() {
        return List.copyOf(hashes);
    }

    int underThirteen() {
        return underThirteen;
    }
}
