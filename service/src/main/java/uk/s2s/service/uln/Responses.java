package uk.s2s.service.uln;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.HeaderSchool;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.Destination;
import uk.s2s.ctf.records.CtfWriter;
import uk.s2s.ctf.records.GroupItem;
import uk.s2s.ctf.records.Item;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.ctf.records.TextItem;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.lrs.LearnerService;
import uk.s2s.service.uln.PartOutput.Line;

/**
 * Makes response files: the pupils who were handed in, as they were, each with the ULN that is certainly theirs and no other.
 * The same until a result changes.
 */
@Component
class Responses {

    private static final Element ULN =
            CtfFormat.standard().child("Pupil", "UniqueLearnerNumber").orElseThrow();
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(UlnExaminer.ENGLAND);
    private static final String DESCRIPTION = "Unique Learner Numbers";
    private static final int MOST = 999;

    private final PupilsOfFile pupils;
    private final PartOutputs outputs;

    Responses(PupilsOfFile pupils, PartOutputs outputs) {
        this.pupils = pupils;
        this.outputs = outputs;
    }

    /**
     * @param parts those wanted, all processed
     * @param number of the part, or 0 for all
     */
    ResponseFile of(UlnFile file, List<UlnPart> parts, int number) {
        PupilsOfFile.Content content = pupils.read(file);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CtfWriter(bytes, header(content.header(), file.organisation(), newest(parts)))) {
            for (UlnPart part : parts) {
                write(content.part(part.number()), outputs.of(part), writer);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ResponseFile(name(file, parts, number), bytes.toByteArray());
    }

    private static void write(List<Pupil> sent, PartOutput output, CtfWriter writer) throws IOException {
        for (Pupil pupil : sent) {
            writer.write(with(output.of(pupil.upn()).map(Line::uln), pupil));
        }
    }

    /** A ULN that came with the pupil and was not confirmed is left out. */
    private static Pupil with(Optional<String> uln, Pupil pupil) {
        List<Item> items = new ArrayList<>(pupil.content().items());
        items.removeIf(item -> item.element().name().equals(ULN.name()));
        uln.ifPresent(number -> items.add(new TextItem(ULN, number)));
        return new Pupil(
                pupil.position(), pupil.line(), new GroupItem(pupil.content().element(), items));
    }

    /** From wherever the file came, to whoever handed it in. */
    private static CtfHeader header(CtfHeader sent, SchoolNumber organisation, Instant at) {
        String number = organisation.value();
        return new CtfHeader(
                sent.documentName(),
                sent.versionText(),
                DATE_TIME.format(at),
                "partial",
                sent.dataQualifier(),
                DESCRIPTION,
                "S2S",
                sent.source(),
                new HeaderSchool(number.substring(0, 3), number.substring(3), "", "", ""));
    }

    private static Instant newest(List<UlnPart> parts) {
        return parts.stream().map(UlnPart::changedAt).max(Instant::compareTo).orElseThrow();
    }

    /**
     * Of nobody, since the Learning Records Service has no school's number, to the school. Each part has a number of its own, and
     * each round of results the next ones, so that no browser adds one to the name, which an MIS would refuse.
     */
    private static String name(UlnFile file, List<UlnPart> parts, int part) {
        int sent = CtfFileName.read(file.fileName())
                .ctf()
                .map(CtfFileName::sequence)
                .orElse(1);
        int rounds = parts.stream().mapToInt(UlnPart::rounds).sum();
        int names = (file.sent() - 1) / LearnerService.MOST_LEARNERS_IN_A_BATCH + 2;
        int sequence = (sent + part - 1 + rounds * names) % MOST + 1;
        return new CtfFileName(Optional.empty(), new Destination.School(file.organisation()), sequence).canonical();
    }
}
