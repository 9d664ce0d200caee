package uk.s2s.lrs.soap;

import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.RegisteredLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.soap.wire.LearnerToRegister;
import uk.s2s.lrs.soap.wire.LearnerToUpdate;
import uk.s2s.lrs.soap.wire.RegisterSingleLearnerResp;
import uk.s2s.lrs.soap.wire.RegisterSingleLearnerRqst;
import uk.s2s.lrs.soap.wire.UpdateLearnerResp;
import uk.s2s.lrs.soap.wire.UpdateLearnerRqst;
import uk.s2s.register.LearnerDetails;

/** The messages of registering and updating one learner. */
final class RegistrationMessages {

    private static final WireFields<LearnerToRegister> DETAILS = WireFields.all(LearnerToRegister.class);

    private RegistrationMessages() {}

    static RegisterSingleLearnerRqst register(Caller caller, LearnerDetails details) {
        RegisterSingleLearnerRqst message = CallerFields.write(caller, new RegisterSingleLearnerRqst());
        LearnerToRegister learner = new LearnerToRegister();
        DETAILS.write(details, learner);
        message.setLearner(learner);
        return message;
    }

    static UpdateLearnerRqst update(Caller caller, Uln uln, LearnerDetails details, int version) {
        UpdateLearnerRqst message = CallerFields.write(caller, new UpdateLearnerRqst());
        LearnerToUpdate learner = new LearnerToUpdate();
        DETAILS.write(details, learner);
        learner.setULN(uln.value());
        learner.setVersionNumber(version);
        message.setLearner(learner);
        return message;
    }

    static LearnerDetails details(LearnerToRegister message) {
        return DETAILS.read(message);
    }

    static RegisterSingleLearnerResp answer(RegisteredLearner registered) {
        RegisterSingleLearnerResp answer = new RegisterSingleLearnerResp();
        answer.setResponseCode(registered.code().toString());
        registered.uln().ifPresent(uln -> answer.setULN(uln.value()));
        return answer;
    }

    static UpdateLearnerResp answer(ResponseCode code) {
        UpdateLearnerResp answer = new UpdateLearnerResp();
        answer.setResponseCode(code.toString());
        return answer;
    }

    static RegisteredLearner read(RegisterSingleLearnerResp answer) {
        return new RegisteredLearner(WireText.responseCode(answer.getResponseCode()), WireText.uln(answer.getULN()));
    }

    static ResponseCode read(UpdateLearnerResp answer) {
        return WireText.responseCode(answer.getResponseCode());
    }
}
