package uk.s2s.lrs.soap;

import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Keeps the SOAP library from reading a refused request to its end before it answers, which takes as long as the sender likes.
 * {@link RestOfRequest} does that, within bounds.
 */
final class NothingConsumed extends AbstractPhaseInterceptor<Message> {

    NothingConsumed() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        message.removeContent(DelegatingInputStream.class);
    }
}
