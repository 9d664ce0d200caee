package uk.s2s.service.retention;

import java.util.function.BooleanSupplier;
import java.util.function.IntBinaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import uk.s2s.service.pages.FaultTrace;

/**
 * One night's removal of one kind, batch by batch. When a batch fails its rows are tried one by one: those that cannot be
 * removed are passed over, and counted.
 */
final class KindRun {

    /** More than that is no fault of single rows. */
    private static final int MOST_FAILING = 1000;

    private static final Logger log = LoggerFactory.getLogger(KindRun.class);

    private final String kind;
    private final int batch;
    private final IntBinaryOperator removal;
    private int removed;
    private int failing;

    /** @param removal in a transaction of its own: how many to pass over, how many to remove at most; gives how many were */
    KindRun(String kind, int batch, IntBinaryOperator removal) {
        this.kind = kind;
        this.batch = batch;
        this.removal = removal;
    }

    /** Returns whether it came to the end; it does not if it is told to stop between batches. */
    boolean run(BooleanSupplier stop) {
        boolean more = true;
        while (more) {
            if (stop.getAsBoolean()) {
                return false;
            }
            more = removeBatch();
        }
        return true;
    }

    int removed() {
        return removed;
    }

    int failing() {
        return failing;
    }

    /** Returns whether there may be more. */
    private boolean removeBatch() {
        try {
            return remove(batch) >= batch;
        } catch (RuntimeException fault) {
            requireFaultOfRows(fault);
            return removeOneByOne();
        }
    }

    private boolean removeOneByOne() {
        for (int tried = 0; tried < batch; tried++) {
            if (!removeOne()) {
                return false;
            }
        }
        return true;
    }

    private boolean removeOne() {
        try {
            return remove(1) > 0;
        } catch (RuntimeException fault) {
            requireFaultOfRows(fault);
            failing++;
            log.error("One of {} could not be removed and is passed over: {}", kind, FaultTrace.of(fault));
            return true;
        }
    }

    private int remove(int most) {
        int some = removal.applyAsInt(failing, most);
        removed += some;
        return some;
    }

    /** When the database does not answer, no row is to blame. */
    private void requireFaultOfRows(RuntimeException fault) {
        if (failing >= MOST_FAILING
                || fault instanceof DataAccessResourceFailureException
                || fault instanceof TransientDataAccessException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof TransactionException) {
            throw fault;
        }
    }
}
