package uk.s2s.lrs.soap;

import java.io.InputStream;
import java.time.Duration;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Bounds every message that comes in, before anything of it is read. */
final class BoundedMessages extends AbstractPhaseInterceptor<Message> {

    private final long mostBytes;
    private final Duration longest;

    BoundedMessages(long mostBytes, Duration longest) {
        super(Phase.RECEIVE);
        this.mostBytes = mostBytes;
        this.longest = longest;
    }

    @Override
    public void handleMessage(Message message) {
        InputStream in = message.getContent(InputStream.class);
        if (in != null) {
            message.setContent(InputStream.class, new BoundedStream(in, mostBytes, longest));
        }
    }
}
