package uk.s2s.lrs.soap;

import java.time.Clock;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.ResponseCode;

/** Gives every fault the form of the contract: fault code Server, and what happened in a MIAPAPIException. */
final class FaultDetails extends AbstractSoapInterceptor {

    private static final String NAMESPACE = "http://api.lrs.miap.gov.uk/exceptions";
    private static final int LONGEST_DETAILS = 1000;

    private final Clock clock;

    FaultDetails(Clock clock) {
        super(Phase.PREPARE_SEND);
        this.clock = clock;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (message.getContent(Exception.class) instanceof Fault fault) {
            Refusal refusal = Refusal.of(fault, RequestRead.isTrueOf(message.getExchange()));
            message.setContent(Exception.class, soapFault(refusal));
        }
    }

    private SoapFault soapFault(Refusal refusal) {
        SoapFault fault = new SoapFault("MIAPAPIException", Fault.FAULT_CODE_SERVER);
        Element detail = document().createElement("detail");
        Element exception = (Element)
                detail.appendChild(detail.getOwnerDocument().createElementNS(NAMESPACE, "ex:MIAPAPIException"));
        add(exception, "ErrorCode", refusal.code().toString());
        add(exception, "ErrorActor", "LearnerService");
        add(exception, "Description", refusal.description());
        add(exception, "FurtherDetails", refusal.details());
        add(exception, "ErrorTimestamp", WireText.dateTime(clock.instant()));
        fault.setDetail(detail);
        return fault;
    }

    private static void add(Node to, String name, String text) {
        Document document = to.getOwnerDocument();
        to.appendChild(document.createElementNS(null, name)).setTextContent(text);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML documents can be made", e);
        }
    }

    /**
     * Why a request is not acted on.
     *
     * @param details the validator's own words, which may repeat what was sent: for the sender alone, never for a log
     */
    private record Refusal(ResponseCode code, String description, String details) {

        static Refusal of(Fault fault, boolean read) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof LearnerServiceFault known) {
                    return new Refusal(known.code(), FaultCodes.meaning(known.code()), "");
                }
            }
            return read ? unexpected() : malformed(fault);
        }

        private static Refusal malformed(Fault fault) {
            String words = String.valueOf(fault.getMessage());
            return new Refusal(
                    ResponseCode.MALFORMED,
                    FaultCodes.meaning(ResponseCode.MALFORMED),
                    words.substring(0, Math.min(words.length(), LONGEST_DETAILS)));
        }

        private static Refusal unexpected() {
            return new Refusal(ResponseCode.UNEXPECTED, FaultCodes.meaning(ResponseCode.UNEXPECTED), "");
        }
    }
}
