package uk.s2s.lrs.soap;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.BatchOutput;
import uk.s2s.lrs.BatchSubmitted;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.LearnerService;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.RegisteredLearner;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.RetrievedUln;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;
import uk.s2s.lrs.soap.wire.LearnerPortType;
import uk.s2s.register.LearnerDetails;

/**
 * The Learning Records Service over SOAP, with a client certificate. What only reads is asked again when no answer came; what
 * changes something is not, since it may have been done. For many threads.
 */
public final class SoapLearnerService implements LearnerService, AutoCloseable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final SoapPort port;
    private final LearnerPortType service;
    private final Attempts attempts;
    private final String jobType;
    private final Optional<Instant> certificateExpires;
    private final Clock clock;

    /** @throws IllegalArgumentException with a sentence for whoever set it, when the key stores cannot be read */
    public SoapLearnerService(SoapClientSettings settings, Clock clock) {
        settings.certificate().requireKey();
        settings.trusted().requireCertificates();
        this.port = SoapPort.to(settings, clock);
        this.service = port.service();
        this.attempts = new Attempts(settings.connecting().plus(settings.answering()), settings.pauses());
        this.jobType = settings.jobType();
        this.certificateExpires = settings.certificate().expires();
        this.clock = clock;
    }

    @Override
    public FoundLearners learnerByUln(Caller caller, FindType type, String uln, String givenName, String familyName) {
        var message = FindMessages.byUln(caller, type, uln, givenName, familyName);
        return reading(() -> FindMessages.read(service.learnerByULN(message)));
    }

    @Override
    public FoundLearners learnerByDemographics(Caller caller, FindType type, LearnerDetails searched) {
        var message = FindMessages.byDemographics(caller, type, searched);
        return reading(() -> FindMessages.read(service.learnerByDemographics(message)));
    }

    @Override
    public RegisteredLearner registerSingleLearner(Caller caller, LearnerDetails details) {
        var message = RegistrationMessages.register(caller, details);
        return once(() -> RegistrationMessages.read(service.registerSingleLearner(message)));
    }

    @Override
    public ResponseCode updateSingleLearner(Caller caller, Uln uln, LearnerDetails details, int version) {
        var message = RegistrationMessages.update(caller, uln, details, version);
        return once(() -> RegistrationMessages.read(service.updateSingleLearner(message)));
    }

    @Override
    public BatchSubmitted submitBatchRegistration(Caller caller, List<BatchLearner> learners) {
        var message = BatchMessages.submit(caller, jobType, learners);
        return once(() -> BatchMessages.read(service.submitBatchRegistration(message)));
    }

    @Override
    public BatchOutput getBatchRegistrationOutput(Caller caller, long job) {
        var message = BatchMessages.getOutput(caller, job);
        return reading(() -> BatchMessages.read(service.getBatchRegistrationOutput(message)));
    }

    @Override
    public BatchSubmitted submitVerifyBatch(
            Caller caller, Optional<String> organisationEmail, List<LearnerToVerify> learners) {
        var message = VerifyBatchMessages.submit(caller, organisationEmail, learners);
        return once(() -> VerifyBatchMessages.read(service.submitVerifyBatch(message)));
    }

    @Override
    public VerifyBatchOutput getVerifyBatchOutput(Caller caller, long job) {
        var message = VerifyBatchMessages.getOutput(caller, job);
        return reading(() -> VerifyBatchMessages.read(service.getVerifyBatchOutput(message)));
    }

    @Override
    public List<RetrievedUln> retrieveUlns(Caller caller, List<String> ulns) {
        var message = RetrieveMessages.retrieve(caller, ulns);
        return reading(() -> RetrieveMessages.read(service.retrieveULNs(message)));
    }

    @Override
    public VerifiedLearner verifyLearner(Caller caller, LearnerToVerify learner) {
        var message = VerifyMessages.verify(caller, learner);
        return reading(() -> VerifyMessages.read(service.verifyLearner(message)));
    }

    /** When our client certificate ends; to be told of in time. */
    public Optional<Instant> certificateExpires() {
        return certificateExpires;
    }

    @Override
    public void close() {
        attempts.close();
        port.close();
    }

    private <T> T once(Callable<T> call) {
        requireCertificate();
        return attempts.once(call);
    }

    private <T> T reading(Callable<T> call) {
        requireCertificate();
        return attempts.reading(call);
    }

    private void requireCertificate() {
        certificateExpires.filter(ends -> ends.isBefore(clock.instant())).ifPresent(ended -> {
            throw new LearnerServiceUnreachable(
                    "The Learning Records Service was not asked: our client certificate expired on " + DAY.format(ended)
                            + ". Ask for a new one and replace the key store",
                    new java.security.cert.CertificateExpiredException());
        });
    }
}
