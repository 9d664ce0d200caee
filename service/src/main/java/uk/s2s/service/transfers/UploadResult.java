package uk.s2s.service.transfers;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.Verdict;

/**
 * One file's answer as the page shows it.
 *
 * @param receipt the receipt, new or earlier, or null if there is none
 * @param findings grouped by pupil
 * @param more findings beyond those shown
 * @param successor where it could go instead, or null where there is no such question
 */
public record UploadResult(
        Kind kind,
        String fileName,
        @Nullable Receipt receipt,
        String version,
        int pupils,
        List<FindingGroup> findings,
        long more,
        @Nullable SuccessorOffer successor) {

    public enum Kind {
        SENT,
        HELD,
        BEING_CHECKED,
        REPEATED,
        ASKED,
        ASKED_TO_SPLIT,
        REFUSED,
        NOT_CHECKED,
        WOULD_BE_SENT
    }

    /** @param stored whether the earlier file is still on its way or has been collected */
    public boolean isRepeatOf(boolean stored) {
        return kind == Kind.REPEATED && receipt != null && receipt.stored() == stored;
    }

    static List<UploadResult> all(List<UploadOutcome> outcomes, Parties parties) {
        return outcomes.stream().map(outcome -> of(outcome, parties)).toList();
    }

    private static UploadResult of(UploadOutcome outcome, Parties parties) {
        if (outcome instanceof UploadOutcome.Sent sent) {
            Transfer transfer = sent.transfer();
            return new UploadResult(
                    kind(transfer.state()),
                    sent.fileName(),
                    Receipt.of(transfer, parties),
                    transfer.version(),
                    transfer.pupils(),
                    FindingGroup.of(sent.remarks()),
                    0,
                    null);
        }
        if (outcome instanceof UploadOutcome.Repeated repeated) {
            Receipt receipt = Receipt.of(repeated.earlier(), parties);
            return new UploadResult(Kind.REPEATED, repeated.fileName(), receipt, "", 0, List.of(), 0, null);
        }
        if (outcome instanceof UploadOutcome.Asked asked) {
            SuccessorOffer successor = SuccessorOffer.of(asked.successor());
            Receipt waiting = Receipt.of(asked.transfer(), parties);
            return new UploadResult(Kind.ASKED, asked.fileName(), waiting, "", 0, List.of(), 0, successor);
        }
        if (outcome instanceof UploadOutcome.AskedToSplit split) {
            return new UploadResult(
                    Kind.ASKED_TO_SPLIT,
                    split.fileName(),
                    Receipt.of(split.transfer(), parties),
                    "",
                    split.transfer().pupils(),
                    FindingGroup.of(split.file().findings()),
                    0,
                    null);
        }
        if (outcome instanceof UploadOutcome.Refused refused) {
            boolean checked = refused.file().verdict() != Verdict.NOT_CHECKED;
            return checked(checked ? Kind.REFUSED : Kind.NOT_CHECKED, refused.fileName(), refused.file());
        }
        CheckedFile file = ((UploadOutcome.Checked) outcome).file();
        return checked(kind(file.verdict()), outcome.fileName(), file);
    }

    private static UploadResult checked(Kind kind, String fileName, CheckedFile file) {
        return new UploadResult(
                kind,
                fileName,
                null,
                file.version(),
                file.pupils(),
                FindingGroup.of(file.findings()),
                file.more(),
                null);
    }

    private static Kind kind(TransferState state) {
        if (state == TransferState.RECEIVED) {
            return Kind.BEING_CHECKED;
        }
        return state == TransferState.HELD ? Kind.HELD : Kind.SENT;
    }

    private static Kind kind(Verdict verdict) {
        return verdict == Verdict.ACCEPTED
                ? Kind.WOULD_BE_SENT
                : Kind.valueOf(verdict.name().toUpperCase(Locale.ROOT));
    }
}
