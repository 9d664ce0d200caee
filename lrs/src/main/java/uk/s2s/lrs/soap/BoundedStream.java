package uk.s2s.lrs.soap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A message from a stranger: of bounded size, and sent within a bounded time. */
final class BoundedStream extends FilterInputStream {

    /** The message is larger than is taken, or comes too slowly. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        Exceeded(String what) {
            super(what);
        }
    }

    private final long most;
    private final long deadline;
    private final Duration longest;
    private long read;

    BoundedStream(InputStream in, long most, Duration longest) {
        super(in);
        this.most = most;
        this.longest = longest;
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > most) {
            throw new Exceeded("the message is larger than " + most + " bytes");
        }
        if (System.nanoTime() - deadline > 0) {
            throw new Exceeded("the message took longer than " + longest.toSeconds() + " seconds");
        }
    }
}
