package uk.s2s.lrs.soap;

import jakarta.jws.WebService;
import java.util.Optional;
import java.util.OptionalLong;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.soap.wire.BatchOutputResp;
import uk.s2s.lrs.soap.wire.BatchOutputRqst;
import uk.s2s.lrs.soap.wire.BatchRegistrationResp;
import uk.s2s.lrs.soap.wire.BatchRegistrationRqst;
import uk.s2s.lrs.soap.wire.FindLearnerResp;
import uk.s2s.lrs.soap.wire.LearnerByDemographicsRqst;
import uk.s2s.lrs.soap.wire.LearnerByULNRqst;
import uk.s2s.lrs.soap.wire.LearnerPortType;
import uk.s2s.lrs.soap.wire.RegisterSingleLearnerResp;
import uk.s2s.lrs.soap.wire.RegisterSingleLearnerRqst;
import uk.s2s.lrs.soap.wire.RetrieveULNsResp;
import uk.s2s.lrs.soap.wire.RetrieveULNsRqst;
import uk.s2s.lrs.soap.wire.UpdateLearnerResp;
import uk.s2s.lrs.soap.wire.UpdateLearnerRqst;
import uk.s2s.lrs.soap.wire.VerifyBatchOutputResp;
import uk.s2s.lrs.soap.wire.VerifyBatchOutputRqst;
import uk.s2s.lrs.soap.wire.VerifyBatchResp;
import uk.s2s.lrs.soap.wire.VerifyBatchRqst;
import uk.s2s.lrs.soap.wire.VerifyLearnerResp;
import uk.s2s.lrs.soap.wire.VerifyLearnerRqst;

/** Each request handed to the service, and its answer back. What the service throws becomes a fault on the way out. */
@WebService(
        endpointInterface = "uk.s2s.lrs.soap.wire.LearnerPortType",
        targetNamespace = "http://api.lrs.miap.gov.uk/",
        serviceName = "LearnerService",
        portName = "LearnerPort",
        wsdlLocation = "classpath:uk/s2s/lrs/soap/wsdl/LearnerService.wsdl")
final class LearnerEndpoint implements LearnerPortType {

    private final LearnerService service;

    LearnerEndpoint(LearnerService service) {
        this.service = service;
    }

    @Override
    public FindLearnerResp learnerByULN(LearnerByULNRqst asked) {
        return FindMessages.answer(
                asked,
                service.learnerByUln(
                        CallerFields.read(asked),
                        FindMessages.type(asked),
                        asked.getULN(),
                        asked.getGivenName(),
                        asked.getFamilyName()));
    }

    @Override
    public FindLearnerResp learnerByDemographics(LearnerByDemographicsRqst asked) {
        return FindMessages.answer(
                asked,
                service.learnerByDemographics(
                        CallerFields.read(asked), FindMessages.type(asked), FindMessages.searched(asked)));
    }

    @Override
    public RegisterSingleLearnerResp registerSingleLearner(RegisterSingleLearnerRqst asked) {
        return RegistrationMessages.answer(service.registerSingleLearner(
                CallerFields.read(asked), RegistrationMessages.details(asked.getLearner())));
    }

    /** A number that cannot be a ULN is nobody's. */
    @Override
    public UpdateLearnerResp updateSingleLearner(UpdateLearnerRqst asked) {
        service.admit(CallerFields.read(asked));
        var learner = asked.getLearner();
        return RegistrationMessages.answer(
                Uln.check(learner.getULN()).isGood()
                        ? service.updateSingleLearner(
                                CallerFields.read(asked),
                                new Uln(learner.getULN()),
                                RegistrationMessages.details(learner),
                                learner.getVersionNumber())
                        : ResponseCode.ULN_NOT_FOUND);
    }

    @Override
    public BatchRegistrationResp submitBatchRegistration(BatchRegistrationRqst asked) {
        service.admit(CallerFields.read(asked));
        if (asked.getLearnerRecordCount() != asked.getLearner().size()) {
            return BatchMessages.answer(new BatchSubmitted(ResponseCode.RECORD_COUNT_WRONG, OptionalLong.empty()));
        }
        return BatchMessages.answer(
                service.submitBatchRegistration(CallerFields.read(asked), BatchMessages.learners(asked)));
    }

    @Override
    public BatchOutputResp getBatchRegistrationOutput(BatchOutputRqst asked) {
        return BatchMessages.answer(service.getBatchRegistrationOutput(CallerFields.read(asked), asked.getJobID()));
    }

    @Override
    public VerifyBatchResp submitVerifyBatch(VerifyBatchRqst asked) {
        service.admit(CallerFields.read(asked));
        int sent = asked.getLearner().size();
        if (asked.getLearnerRecordCount() != sent || sent > LearnerService.MOST_LEARNERS_TO_VERIFY) {
            return VerifyBatchMessages.answer(
                    new BatchSubmitted(ResponseCode.VERIFY_COUNT_WRONG, OptionalLong.empty()));
        }
        return VerifyBatchMessages.answer(service.submitVerifyBatch(
                CallerFields.read(asked),
                Optional.ofNullable(asked.getOrgEmail()).filter(email -> !email.isEmpty()),
                VerifyBatchMessages.learners(asked)));
    }

    @Override
    public VerifyBatchOutputResp getVerifyBatchOutput(VerifyBatchOutputRqst asked) {
        return VerifyBatchMessages.answer(service.getVerifyBatchOutput(CallerFields.read(asked), asked.getJobID()));
    }

    @Override
    public RetrieveULNsResp retrieveULNs(RetrieveULNsRqst asked) {
        return RetrieveMessages.answer(service.retrieveUlns(
                CallerFields.read(asked), asked.getULNsToRetrieve().getULN()));
    }

    @Override
    public VerifyLearnerResp verifyLearner(VerifyLearnerRqst asked) {
        return VerifyMessages.answer(service.verifyLearner(CallerFields.read(asked), VerifyMessages.learner(asked)));
    }
}
