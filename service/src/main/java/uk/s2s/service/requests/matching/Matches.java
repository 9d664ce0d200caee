package uk.s2s.service.requests.matching;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.requests.RequestedPupil;

/**
 * Who of a file's pupils was asked for.
 *
 * @param sure what answers its request without a question
 * @param doubtful what the sender has to be asked about
 */
public record Matches(List<Fit> sure, List<Fit> doubtful) {

    private static final CtfReader READER = new CtfReader();

    /**
     * Reads a file through; one of its pupils at a time is in memory.
     *
     * @param wanted by the ids of their requests
     */
    public static Matches in(InputStream ctf, Map<UUID, RequestedPupil> wanted) {
        List<Fit> all = new ArrayList<>();
        READER.read(
                ctf,
                pupil -> wanted.forEach((request, asked) -> {
                    Fit fit = fit(request, asked, pupil);
                    if (fit.likeness() != Likeness.DIFFERENT) {
                        all.add(fit);
                    }
                }));
        Pairing pairing = Pairing.of(all);
        return new Matches(pairing.sure(), pairing.doubtful());
    }

    private static Fit fit(UUID request, RequestedPupil asked, Pupil pupil) {
        return new Fit(request, pupil.position(), pupil.upn(), SamePupil.of(asked, pupil));
    }
}
