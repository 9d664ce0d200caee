package uk.s2s.service.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.CtfWriter;
import uk.s2s.ctf.records.PersonNames;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.register.matching.Person;

/** Cuts a file with many pupils down to one: its header, and that pupil's own element. */
public final class OnePupil {

    private static final CtfReader READER = new CtfReader();

    private OnePupil() {}

    /**
     * What a file holds under the pupil's numbers.
     *
     * @param file of its own; empty when nothing in it is about the pupil
     * @param others how many bear one of the numbers, and another name and date of birth
     */
    public record Cut(Optional<byte[]> file, int others) {

        /** Whether it is about another pupil alone. */
        public boolean isAnothers() {
            return file.isEmpty() && others > 0;
        }
    }

    /** One pupil at a time is in memory. */
    public static Cut cut(InputStream ctf, Subject subject) throws IOException {
        List<Pupil> found = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        Optional<CtfHeader> header = READER.read(ctf, pupil -> {
                    if (subject.upns().contains(pupil.upn())) {
                        if (subject.isAnother(person(pupil))) {
                            others.add(pupil.position());
                        } else {
                            found.add(pupil);
                        }
                    }
                })
                .header();
        return new Cut(
                found.isEmpty() || header.isEmpty() ? Optional.empty() : Optional.of(written(header.get(), found)),
                others.size());
    }

    private static Person person(Pupil pupil) {
        PersonNames names = pupil.names();
        return new Person(
                names.forename() + " " + names.middleNames() + " " + names.preferredForename(),
                names.surname(),
                names.formerSurname() + " " + names.preferredSurname(),
                pupil.dateOfBirth().map(LocalDate::toString).orElse(""),
                "",
                "",
                "",
                "");
    }

    private static byte[] written(CtfHeader header, List<Pupil> pupils) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CtfWriter(bytes, header)) {
            for (Pupil pupil : pupils) {
                writer.write(pupil);
            }
        }
        return bytes.toByteArray();
    }
}
