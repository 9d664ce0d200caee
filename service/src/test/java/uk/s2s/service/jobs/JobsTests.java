package uk.s2s.service.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import uk.s2s.service.database.TestDatabase;

/** What db-scheduler promises us, on the database and with the settings that we use. */
class JobsTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    final List<String> done = Collections.synchronizedList(new ArrayList<>());
    final OneTimeTask<Void> job = Tasks.oneTime("note").execute((instance, context) -> done.add(instance.getId()));

    @AfterEach
    void forget() {
        database.jdbc().sql("delete from scheduled_tasks").update();
    }

    @Test
    void committedJobRuns() {
        ManualScheduler node = node();
        database.transactions().executeWithoutResult(status -> schedule(node, "kept"));
        node.runAnyDueExecutions();
        assertThat(done).containsExactly("kept");
    }

    @Test
    void rolledBackJobNeverRuns() {
        ManualScheduler node = node();
        database.transactions().executeWithoutResult(status -> {
            schedule(node, "taken back");
            status.setRollbackOnly();
        });
        node.runAnyDueExecutions();
        assertThat(done).isEmpty();
    }

    @Test
    void eachJobRunsOnceThoughTwoNodesHurry() throws Exception {
        List<ManualScheduler> nodes = List.of(node(), node());
        List<String> names = IntStream.range(0, 100).mapToObj(n -> "job " + n).toList();
        names.forEach(name -> schedule(nodes.get(0), name));

        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        var together = new CountDownLatch(1);
        List<Future<?>> runs = new ArrayList<>();
        for (ManualScheduler node : nodes) {
            runs.add(threads.submit(() -> {
                together.await();
                while (done.size() < names.size()) {
                    node.runAnyDueExecutions();
                }
                return null;
            }));
        }
        together.countDown();
        for (Future<?> run : runs) {
            run.get();
        }
        threads.shutdown();
        assertThat(done).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void jobOfADeadNodeIsTakenOver() {
        ManualScheduler dying = node();
        schedule(dying, "left behind");
        database.jdbc()
                .sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = 'epoch'")
                .update();
        ManualScheduler other = node();
        other.runDeadExecutionDetection();
        other.setTime(Instant.now().plusSeconds(1));
        other.runAnyDueExecutions();
        assertThat(done).containsExactly("left behind");
    }

    private void schedule(Scheduler node, String name) {
        node.schedule(job.instance(name), Instant.EPOCH);
    }

    private ManualScheduler node() {
        var builder = TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(database.dataSource()), job);
        builder.clock(new SettableClock()).pollUsingLockAndFetch(0.5, 4.0).enablePriority();
        return builder.build();
    }
}
