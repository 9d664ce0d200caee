package uk.s2s.service.uln;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file and its parts as the results page shows them.
 *
 * @param uploaded such as {@code 22/11/2026 09:05:07}
 * @param records all that were in the file
 * @param underThirteen of these left out
 * @param removed when and why the content and the results were removed, in a sentence; empty while they are there
 * @param live whether something of it will change without anybody's doing
 */
public record FileView(
        String reference,
        String fileName,
        String uploaded,
        int records,
        int underThirteen,
        List<PartView> parts,
        String removed,
        boolean live) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.UK).withZone(UlnExaminer.ENGLAND);

    /**
     * One row.
     *
     * @param job the Learning Records Service's number for it, or "-"
     * @param code what it answered, or "-"
     * @param note what happens at this state, in a sentence
     * @param download whether there is a response file
     * @param canBeTriedAgain whether it was refused and may be handed in again
     */
    public record PartView(
            int number,
            String created,
            int records,
            String job,
            PartState state,
            String status,
            String code,
            String note,
            boolean download,
            boolean canBeTriedAgain,
            int ulns,
            int exceptions) {

        static PartView of(UlnPart part, boolean there) {
            return new PartView(
                    part.number(),
                    SECOND.format(part.createdAt()),
                    part.records(),
                    part.job() == null ? "-" : part.job().toString(),
                    part.state(),
                    part.state().title(),
                    Objects.requireNonNullElse(part.code(), "-"),
                    explain(part),
                    there && part.state() == PartState.PROCESSED,
                    there && part.state() == PartState.APPLICATION_ERROR,
                    part.ulns(),
                    part.exceptions());
        }
    }

    static FileView of(UlnFile file, List<UlnPart> parts) {
        return new FileView(
                file.reference(),
                file.fileName(),
                second(file.uploadedAt()),
                file.records(),
                file.underThirteen(),
                parts.stream()
                        .map(part -> PartView.of(part, file.removed() == null))
                        .toList(),
                file.removed() == null ? "" : file.removed().sentence(),
                parts.stream().anyMatch(part -> !part.state().isSettled()));
    }

    static String second(Instant at) {
        return SECOND.format(at);
    }

    /** In words, for the line under the file's name: such as "Waiting" or "Processed". */
    public String status() {
        if (live) {
            return PartState.WAITING.title();
        }
        return parts.stream().anyMatch(part -> part.state() == PartState.APPLICATION_ERROR)
                ? PartState.APPLICATION_ERROR.title()
                : PartState.PROCESSED.title();
    }

    /** What is said aloud when something has changed. */
    public String says() {
        return live ? "The results have changed." : "The results are there: " + status() + ".";
    }

    public int ulns() {
        return parts.stream().mapToInt(PartView::ulns).sum();
    }

    public int exceptions() {
        return parts.stream().mapToInt(PartView::exceptions).sum();
    }

    /** Whether all parts have come back, so that one response file holds them all. */
    public boolean isComplete() {
        return parts.stream().allMatch(PartView::download);
    }

    private static String explain(UlnPart part) {
        if (part.problem() != null) {
            return part.problem().advice();
        }
        return switch (part.state()) {
            case WAITING -> "It is about to be handed in to the Learning Records Service.";
            case SUBMITTED -> "The Learning Records Service has it and is at work. The result appears here by itself.";
            case PROCESSED -> processed(part);
            case APPLICATION_ERROR -> PartProblem.REFUSED.advice();
        };
    }

    private static String processed(UlnPart part) {
        String numbers = part.ulns() == 1 ? "1 pupil has a ULN." : part.ulns() + " pupils have a ULN.";
        if (part.exceptions() == 0) {
            return numbers;
        }
        return numbers
                + (part.exceptions() == 1
                        ? " 1 exception: a pupil that somebody has to look at."
                        : " " + part.exceptions() + " exceptions: pupils that somebody has to look at.");
    }
}
