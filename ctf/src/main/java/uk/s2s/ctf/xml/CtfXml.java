package uk.s2s.ctf.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The one place where the parser is set up; docs/adr/0003 says why this parser. Document types are reported and never
 * read, entities never resolved. Names are taken as they are written, prefix and all: the format knows no namespace. Names
 * are interned, so that the same name is the same object. Thread-safe.
 */
public final class CtfXml {

    private static final int MAX_ATTRIBUTES = 1_000;
    private static final int MAX_ATTRIBUTE_LENGTH = 100_000;
    private static final WstxInputFactory FACTORY = factory();

    private CtfXml() {}

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
        return factory;
    }

    public static XMLStreamReader2 reader(InputStream in) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    }
}
