package uk.s2s.service.transfers;

import java.util.List;
import uk.s2s.ctf.Finding;
import uk.s2s.service.schools.Organisation;

/** What became of an uploaded file. */
public sealed interface UploadOutcome {

    /** As the sender named it. */
    String fileName();

    /**
     * Taken: a receipt is due.
     *
     * @param remarks warnings and notes, which do not keep a file from being sent
     */
    record Sent(Transfer transfer, List<Finding> remarks) implements UploadOutcome {
        @Override
        public String fileName() {
            return transfer.fileName();
        }
    }

    /** The very same bytes were sent before; nothing new was made and the earlier receipt stands. */
    record Repeated(String fileName, Transfer earlier) implements UploadOutcome {}

    /** Addressed to a closed school whose successor is known: the sender decides. Kept for a day. */
    record Asked(Transfer transfer, Organisation successor) implements UploadOutcome {
        @Override
        public String fileName() {
            return transfer.fileName();
        }
    }

    /** For lost pupils, of whom it holds several: the sender decides whether it is split. Kept for a day. */
    record AskedToSplit(Transfer transfer, CheckedFile file) implements UploadOutcome {
        @Override
        public String fileName() {
            return transfer.fileName();
        }
    }

    /** Not taken; nothing of it is kept. */
    record Refused(String fileName, CheckedFile file) implements UploadOutcome {}

    /** Only checked, as asked; nothing of it is kept. */
    record Checked(String fileName, CheckedFile file) implements UploadOutcome {}
}
