package uk.s2s.service.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import uk.s2s.register.Batch;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Requester;
import uk.s2s.register.Submission;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.jdbc.LearnerRegister;

/** Batches of invented pupils of a school, and what came of them. */
public final class ExceptionsFixture {

    private final ApplicationContext context;
    private final LearnerRegister register;

    public ExceptionsFixture(ApplicationContext context) {
        this.context = context;
        this.register = context.getBean(LearnerRegister.class);
    }

    /** The job, done. */
    public long job(String organisation, LearnerDetails... pupils) {
        List<SubmittedLearner> sent = Arrays.stream(pupils)
                .map(details -> new SubmittedLearner("", UUID.randomUUID().toString(), details))
                .toList();
        return job(organisation, sent);
    }

    long job(String organisation, List<SubmittedLearner> sent) {
        var requester = new Requester(ref(organisation), "MIS");
        long job = ((Submission.Accepted) register.batches().submit(requester, sent)).job();
        while (batch(organisation, job).state() == Batch.State.WAITING) {
            register.batches().runNext();
        }
        return job;
    }

    private String ref(String organisation) {
        return context.getBean(Registrations.class).refOf(organisation).orElseThrow();
    }

    Batch batch(String organisation, long job) {
        return register.batches().batch(ref(organisation), job).orElseThrow();
    }

    /** The first record of a job. */
    BatchRecord record(String organisation, long job) {
        return batch(organisation, job).records().get(0);
    }

    /** A job of one pupil like somebody who is in the register, who has moved. */
    public long possible(String organisation) {
        LearnerDetails details = LearnersFixture.someone();
        job(organisation, details);
        return job(organisation, moved(details));
    }

    static LearnerDetails moved(LearnerDetails details) {
        return details.with(LearnerField.LAST_KNOWN_POST_CODE, "TR19 7AA")
                .with(LearnerField.GENDER, details.text(LearnerField.GENDER).equals("1") ? "2" : "1");
    }

    /** Of the likeliest candidate of the first record. */
    public String key(String organisation, long job) {
        return context.getBean(ExceptionDesk.class)
                .key(register.batches()
                        .exceptions()
                        .find(ref(organisation), job, 1)
                        .orElseThrow()
                        .candidates()
                        .get(0));
    }

    /** Registers so many learners with the same names and the same date of birth, each in another place. */
    void namesakes(String organisation, LearnerDetails details, int count) {
        var requester = new Requester(ref(organisation), "MIS");
        for (int number = 0; number < count; number++) {
            long job = job(
                    organisation,
                    details.with(LearnerField.LAST_KNOWN_POST_CODE, "%s 1AA".formatted(DISTRICTS.get(number))));
            if (record(organisation, job).isException()) {
                register.batches().exceptions().registerNew(requester, job, 1);
            }
        }
    }

    private static final List<String> DISTRICTS =
            List.of("AB10", "BT1", "CF10", "TQ1", "EH1", "FK1", "G1", "HU1", "IV1", "KA1", "LL11", "ML1");
}
