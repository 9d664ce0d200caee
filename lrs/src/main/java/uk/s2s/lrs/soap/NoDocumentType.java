package uk.s2s.lrs.soap;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Refuses document types, which SOAP 1.1 forbids (section 3) and the parser would pass over in silence. */
final class NoDocumentType extends AbstractPhaseInterceptor<Message> {

    NoDocumentType() {
        super(Phase.POST_STREAM);
        addAfter(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        XMLStreamReader xml = message.getContent(XMLStreamReader.class);
        if (xml == null) {
            return;
        }
        try {
            while (xml.getEventType() != XMLStreamConstants.START_ELEMENT && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    throw new Fault(new XMLStreamException("A message must not have a document type"));
                }
            }
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }
}
