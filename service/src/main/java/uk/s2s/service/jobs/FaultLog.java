package uk.s2s.service.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.FaultTrace;

/** Logs which job failed and where, never the exception's message: it may hold data. */
@Component
class FaultLog extends AbstractSchedulerListener {

    private static final Logger log = LoggerFactory.getLogger(FaultLog.class);

    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
        complete.getCause()
                .ifPresent(fault ->
                        log.error("Job {} failed: {}", complete.getExecution().getTaskName(), FaultTrace.of(fault)));
    }
}
