package uk.s2s.lrs.local;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.s2s.lrs.JobTimes;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.VerifyBatchOutput;

/**
 * Batches to verify, done one after the other. Verifying changes nothing, so they are kept in memory alone: the newest hundred,
 * until the process ends; whoever asks for an older one is told that the job is unknown, and sends it again.
 */
final class VerifyJobs implements AutoCloseable {

    private static final int MOST_KEPT = 100;

    private record Job(String organisation, VerifyBatchOutput output) {}

    private final Function<LearnerToVerify, VerifiedLearner> verifying;
    private final Clock clock;
    private final Map<Long, Job> jobs = new LinkedHashMap<>();
    private final AtomicLong lastJob;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(VerifyJobs::thread);

    VerifyJobs(Function<LearnerToVerify, VerifiedLearner> verifying, Clock clock) {
        this.verifying = verifying;
        this.clock = clock;
        this.lastJob = new AtomicLong(clock.millis());
    }

    /** @return the number of the job; never that of one before a restart */
    long submit(String organisation, List<LearnerToVerify> learners) {
        long job = lastJob.incrementAndGet();
        put(job, new Job(organisation, output(ResponseCode.BATCH_NOT_COMPLETE, JobTimes.NONE, List.of())));
        List<LearnerToVerify> sent = List.copyOf(learners);
        thread.execute(() -> put(job, new Job(organisation, run(sent))));
        return job;
    }

    VerifyBatchOutput output(String organisation, long job) {
        return Optional.ofNullable(find(job))
                .filter(found -> found.organisation().equals(organisation))
                .map(Job::output)
                .orElseGet(() -> output(ResponseCode.UNKNOWN_JOB, JobTimes.NONE, List.of()));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private VerifyBatchOutput run(List<LearnerToVerify> learners) {
        Instant started = clock.instant();
        try {
            List<VerifiedLearner> verified = learners.stream().map(verifying).toList();
            return output(ResponseCode.BATCH_FINISHED, times(started), verified);
        } catch (RuntimeException e) {
            return output(ResponseCode.BATCH_FAILED, times(started), List.of());
        }
    }

    private JobTimes times(Instant started) {
        return new JobTimes(Optional.of(started), Optional.of(clock.instant()));
    }

    private static VerifyBatchOutput output(ResponseCode code, JobTimes times, List<VerifiedLearner> learners) {
        return new VerifyBatchOutput(code, times, learners);
    }

    private @Nullable Job find(long job) {
        synchronized (jobs) {
            return jobs.get(job);
        }
    }

    private void put(long number, Job job) {
        synchronized (jobs) {
            jobs.put(number, job);
            if (jobs.size() > MOST_KEPT) {
                jobs.remove(jobs.keySet().iterator().next());
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lrs-verifying");
        thread.setDaemon(true);
        return thread;
    }
}
