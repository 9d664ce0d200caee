package uk.s2s.lrs;

import java.util.List;
import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.LearnerDetails;

/**
 * What the Learning Records Service does for its clients. Our register answers so, and the national one over SOAP; who asks
 * need not know which it is. For many threads.
 *
 * <p>Every method throws {@link LearnerServiceFault} when the service refuses to act on the request, and
 * {@link LearnerServiceUnreachable} when no answer came, in which case the request may or may not have been acted on.
 */
public interface LearnerService {

    /** How many learners one batch may hold. */
    int MOST_LEARNERS_IN_A_BATCH = 200;

    /** How many learners one batch to verify may hold. */
    int MOST_LEARNERS_TO_VERIFY = 5000;

    /** How many ULNs may be asked for at once. */
    int MOST_ULNS_TO_RETRIEVE = 200;

    /** Refuses whoever may not ask at all, before anything of a request is judged; a service that is elsewhere does so itself. */
    default void admit(Caller caller) {}

    /** Finds who holds a ULN; both names have to go with it. */
    FoundLearners learnerByUln(Caller caller, FindType type, String uln, String givenName, String familyName);

    /**
     * Finds a learner by given name, family name, date of birth, gender and postcode, all needed. Previous family name, school
     * at 16, place of birth and e-mail address narrow it further; the rest is not looked at.
     */
    FoundLearners learnerByDemographics(Caller caller, FindType type, LearnerDetails searched);

    /**
     * Issues a ULN. The same organisation has to have looked for the same details before, or the answer is
     * {@link ResponseCode#NOT_REGISTERED}, as it is where a learner with the same five details is registered already.
     */
    RegisteredLearner registerSingleLearner(Caller caller, LearnerDetails details);

    /**
     * Replaces what is held of a learner: {@link ResponseCode#UPDATED}, {@link ResponseCode#CHANGED_SINCE_READ},
     * {@link ResponseCode#SHARING_CHANGE_NOT_ALLOWED}, {@link ResponseCode#INSUFFICIENT_DATA},
     * {@link ResponseCode#ULN_NOT_FOUND} or {@link ResponseCode#NOTHING_TO_CHANGE}.
     *
     * @param version of the record that was read
     */
    ResponseCode updateSingleLearner(Caller caller, Uln uln, LearnerDetails details, int version);

    /**
     * Hands in learners to be found or registered; a job does it later. The same learners handed in again, as after an answer
     * that was lost, are not registered again.
     */
    BatchSubmitted submitBatchRegistration(Caller caller, List<BatchLearner> learners);

    BatchOutput getBatchRegistrationOutput(Caller caller, long job);

    /**
     * Hands in learners whose ULNs are to be verified; a job does it later.
     *
     * @param organisationEmail who is told when it is done
     */
    BatchSubmitted submitVerifyBatch(Caller caller, Optional<String> organisationEmail, List<LearnerToVerify> learners);

    VerifyBatchOutput getVerifyBatchOutput(Caller caller, long job);

    /** Tells of each ULN whether it is live, merged or gone, in the order in which they were asked for. */
    List<RetrievedUln> retrieveUlns(Caller caller, List<String> ulns);

    VerifiedLearner verifyLearner(Caller caller, LearnerToVerify learner);
}
