package uk.s2s.service.requests;

import uk.s2s.ctf.records.PersonNames;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.Candidates.Candidate;

/**
 * A pupil of a file as its sender is asked about them.
 *
 * @param value what the form carries
 * @param upn or empty
 * @param file reference of the file
 */
public record CandidateView(String value, String name, String born, String upn, String file, String sent) {

    static CandidateView of(Candidate candidate, Pupil pupil) {
        PersonNames names = pupil.names();
        return new CandidateView(
                candidate.value(),
                String.join(" ", names.forename(), names.middleNames(), names.surname())
                        .replaceAll(" +", " ")
                        .strip(),
                pupil.dateOfBirth().map(Times::day).orElse("not given"),
                pupil.upn(),
                candidate.file().reference(),
                Times.day(candidate.file().uploadedAt()));
    }

    /** Without personal data, so that it is safe to log. */
    @Override
    public String toString() {
        return "a pupil of " + file;
    }
}
