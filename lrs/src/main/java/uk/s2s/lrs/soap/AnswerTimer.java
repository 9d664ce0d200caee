package uk.s2s.lrs.soap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Closes the connection of an answer that has not come to its end in time. Whoever waits for its next byte is woken by that: an
 * interrupt alone does not end such a wait, and the thread would be lost.
 */
final class AnswerTimer extends AbstractPhaseInterceptor<Message> implements AutoCloseable {

    private final Duration longest;
    private final ScheduledThreadPoolExecutor timer;

    AnswerTimer(Duration longest) {
        super(Phase.RECEIVE);
        addBefore(BoundedMessages.class.getName());
        this.longest = longest;
        timer = new ScheduledThreadPoolExecutor(1, AnswerTimer::thread);
        timer.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void handleMessage(Message message) {
        InputStream answer = message.getContent(InputStream.class);
        if (answer != null) {
            message.setContent(InputStream.class, new Timed(answer));
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lrs-answers");
        thread.setDaemon(true);
        return thread;
    }

    /** An answer that is cut unless it is closed before. */
    private final class Timed extends FilterInputStream {

        private final ScheduledFuture<?> cutting;
        private volatile boolean cut;

        Timed(InputStream answer) {
            super(answer);
            cutting = timer.schedule(this::cut, longest.toMillis(), TimeUnit.MILLISECONDS);
        }

        private boolean cut() throws IOException {
            cut = true;
            in.close();
            return true;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count;
            try {
                count = super.read(into, from, length);
            } catch (IOException closedOrBroken) {
                throw cut ? tooSlow() : closedOrBroken;
            }
            if (cut) {
                throw tooSlow();
            }
            return count;
        }

        private IOException tooSlow() {
            return new BoundedStream.Exceeded("the answer took longer than " + longest.toSeconds() + " seconds");
        }

        @Override
        public void close() throws IOException {
            cutting.cancel(false);
            super.close();
        }
    }
}
