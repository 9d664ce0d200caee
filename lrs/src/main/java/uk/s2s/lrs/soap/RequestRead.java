package uk.s2s.lrs.soap;

import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Notes that a request was read to its end and found good: what goes wrong from then on is not the sender's doing. */
final class RequestRead extends AbstractPhaseInterceptor<Message> {

    RequestRead() {
        super(Phase.PRE_INVOKE);
    }

    @Override
    public void handleMessage(Message message) {
        message.getExchange().put(RequestRead.class, this);
    }

    static boolean isTrueOf(Exchange exchange) {
        return exchange.get(RequestRead.class) != null;
    }
}
