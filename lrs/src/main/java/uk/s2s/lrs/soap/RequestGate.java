package uk.s2s.lrs.soap;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.OperatingHours;
import uk.s2s.lrs.ResponseCode;

/** Sends away what comes out of hours (WSEC0004) and what is no request of the service (WSEC0002), before it is read any further. */
final class RequestGate extends AbstractSoapInterceptor {

    private final OperatingHours hours;
    private final Clock clock;

    RequestGate(OperatingHours hours, Clock clock) {
        super(Phase.POST_PROTOCOL);
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (!hours.areOn(clock)) {
            throw fault(ResponseCode.OUT_OF_HOURS);
        }
        XMLStreamReader xml = message.getContent(XMLStreamReader.class);
        if (xml == null || !isAtRequest(xml)) {
            throw fault(ResponseCode.MALFORMED);
        }
        if (!requests(message).contains(xml.getName())) {
            throw fault(ResponseCode.UNKNOWN_REQUEST);
        }
    }

    /** Passes over the blanks before the first element of the body. */
    private static boolean isAtRequest(XMLStreamReader xml) {
        try {
            while (xml.isWhiteSpace() || xml.getEventType() == XMLStreamConstants.COMMENT) {
                xml.next();
            }
            return xml.isStartElement();
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    private static Set<QName> requests(Message message) {
        return message.getExchange().getEndpoint().getBinding().getBindingInfo().getOperations().stream()
                .map(BindingOperationInfo::getInput)
                .map(input -> input.getMessageParts().get(0).getElementQName())
                .collect(Collectors.toSet());
    }

    private static LearnerServiceFault fault(ResponseCode code) {
        return new LearnerServiceFault(code, FaultCodes.meaning(code));
    }
}
