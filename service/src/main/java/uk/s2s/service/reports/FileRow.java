package uk.s2s.service.reports;

import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.Transfer;

/**
 * One file of a report.
 *
 * @param party the other side
 * @param pupils how many; empty while nobody has counted them
 * @param since when it came into its state
 */
public record FileRow(
        String reference, String fileName, String party, String when, String pupils, String title, String since) {

    static FileRow of(Transfer file, String party) {
        return new FileRow(
                file.reference(),
                file.fileName(),
                party,
                Times.minute(file.uploadedAt()),
                file.isChecked() ? String.valueOf(file.pupils()) : "",
                file.title(),
                Times.minute(file.changedAt()));
    }

    static String csvHeader(boolean sent) {
        return Csv.line("Reference", "File", sent ? "To" : "From", "Sent", "Pupils", "Status", "Status since");
    }

    String csv() {
        return Csv.line(reference, fileName, party, when, pupils, title, since);
    }
}
