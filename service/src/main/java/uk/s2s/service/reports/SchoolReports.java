package uk.s2s.service.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.FileQuestion;
import uk.s2s.service.transfers.FileReports;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferState;

/** Counts and lists an organisation's own files. */
@Service
class SchoolReports {

    /** A spreadsheet opens no more than about a million lines, and a school reads far fewer. */
    static final int MOST_IN_CSV = 50_000;

    /** By it spreadsheets know UTF-8. */
    private static final char MARK = '\uFEFF';

    /** Rows in memory at a time, and in one look at the database. */
    private static final int CHUNK = 500;

    private final FileReports files;
    private final Schools schools;
    private final ObjectProvider<ReportCounts> others;

    SchoolReports(FileReports files, Schools schools, ObjectProvider<ReportCounts> others) {
        this.files = files;
        this.schools = schools;
        this.others = others;
    }

    /** What stands at the top: each number leads to its list. */
    List<ReportCount> counts(SignedIn who, ReportYear year) {
        List<ReportCount> counts = new ArrayList<>();
        for (boolean sent : new boolean[] {true, false}) {
            Map<TransferState, Integer> states = files.counts(ReportQuestion.all(who.number(), sent, year));
            Stream.of(ReportState.ALL, ReportState.NOT_COLLECTED, ReportState.TAKEN, ReportState.SENT_BACK)
                    .map(state -> new ReportCount(
                            label(sent, state),
                            state.sum(sent, states),
                            "/reports" + ReportQuestion.query(year, sent, state)))
                    .forEach(counts::add);
        }
        others.orderedStream().flatMap(one -> one.of(who, year).stream()).forEach(counts::add);
        return counts;
    }

    private static String label(boolean sent, ReportState state) {
        String side = sent ? "Sent" : "Received";
        return state == ReportState.ALL ? side : side + ", " + state.title().toLowerCase(Locale.ROOT);
    }

    Paging paging(SignedIn who, ReportQuestion question, int page) {
        return Paging.of(page, files.count(question.of(who.number())));
    }

    List<FileRow> page(SignedIn who, ReportQuestion question, Paging paging) {
        return files.page(question.of(who.number()), paging.offset(), Paging.SIZE).stream()
                .map(file -> row(question, file))
                .toList();
    }

    /**
     * Writes the newest {@value #MOST_IN_CSV} files, a chunk at a time, and holds no connection of the database while whoever
     * reads is slow; says at the end when there are more.
     */
    void writeCsv(SignedIn who, ReportQuestion question, Appendable to) throws IOException {
        FileQuestion wanted = question.of(who.number());
        to.append(MARK).append(FileRow.csvHeader(question.sent()));
        @Nullable UUID last = null;
        int written = 0;
        List<Transfer> chunk = files.after(wanted, last, CHUNK);
        while (!chunk.isEmpty() && written < MOST_IN_CSV) {
            for (Transfer file : chunk) {
                to.append(row(question, file).csv());
            }
            written += chunk.size();
            last = chunk.get(chunk.size() - 1).id();
            chunk = files.after(wanted, last, CHUNK);
        }
        if (!chunk.isEmpty()) {
            to.append(Csv.line(tooMany(written)));
        }
    }

    static String tooMany(int written) {
        return "There are more: only the newest %,d files are in this file. Choose a status or a school to get the others."
                .formatted(written);
    }

    private FileRow row(ReportQuestion question, Transfer file) {
        return FileRow.of(
                file, name(question.sent() ? file.destination() : file.source().value()));
    }

    private String name(String number) {
        if (!Character.isDigit(number.charAt(0))) {
            return number.startsWith("X") ? "Destination unknown (XXXXXXX)" : "Outside the sector (MMMMMMM)";
        }
        return schools.find(new SchoolNumber(number))
                .map(Organisation::name)
                .map(name -> name + " (" + number + ")")
                .orElse(number);
    }
}
