package uk.s2s.lrs.soap;

import static uk.s2s.lrs.soap.WireText.orEmpty;

import java.util.List;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.RetrievedUln;
import uk.s2s.lrs.soap.wire.MIAPRetrievedULN;
import uk.s2s.lrs.soap.wire.MIAPRetrievedULNs;
import uk.s2s.lrs.soap.wire.MIAPULNsToRetrieve;
import uk.s2s.lrs.soap.wire.RetrieveULNsResp;
import uk.s2s.lrs.soap.wire.RetrieveULNsRqst;

/** The messages of asking what has become of ULNs. */
final class RetrieveMessages {

    private static final WireFields<MIAPRetrievedULN> HELD =
            WireFields.some(MIAPRetrievedULN.class, "", VerifyMessages.VERIFIED);

    private RetrieveMessages() {}

    static RetrieveULNsRqst retrieve(Caller caller, List<String> ulns) {
        RetrieveULNsRqst message = CallerFields.write(caller, new RetrieveULNsRqst());
        MIAPULNsToRetrieve asked = new MIAPULNsToRetrieve();
        asked.getULN().addAll(ulns);
        message.setULNsToRetrieve(asked);
        return message;
    }

    static RetrieveULNsResp answer(List<RetrievedUln> retrieved) {
        MIAPRetrievedULNs messages = new MIAPRetrievedULNs();
        retrieved.forEach(one -> messages.getVerifiedULN().add(write(one)));
        RetrieveULNsResp answer = new RetrieveULNsResp();
        answer.setRetrievedULNs(messages);
        return answer;
    }

    static List<RetrievedUln> read(RetrieveULNsResp answer) {
        return VerifyMessages.present(answer.getRetrievedULNs()).getVerifiedULN().stream()
                .map(RetrieveMessages::read)
                .toList();
    }

    private static MIAPRetrievedULN write(RetrievedUln retrieved) {
        MIAPRetrievedULN message = new MIAPRetrievedULN();
        message.setULN(retrieved.uln());
        message.setMasterULN(retrieved.master().map(Uln::value).orElse(null));
        message.setResponseCode(retrieved.code().toString());
        HELD.write(retrieved.details(), message);
        return message;
    }

    private static RetrievedUln read(MIAPRetrievedULN message) {
        return new RetrievedUln(
                orEmpty(message.getULN()),
                WireText.uln(message.getMasterULN()),
                WireText.responseCode(message.getResponseCode()),
                HELD.read(message));
    }
}
