package uk.s2s.ctf.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import uk.s2s.ctf.CtfVersion;

/** The JDK's validator with our published schemas. */
final class Oracle {

    private static final Map<CtfVersion, javax.xml.validation.Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Oracle() {}

    /** The first thing that the schema has against the file; empty if the file is valid. */
    static Optional<String> complaint(byte[] file, CtfVersion version) {
        try {
            SCHEMAS.computeIfAbsent(version, Oracle::schema)
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(file)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static javax.xml.validation.Schema schema(CtfVersion version) {
        try {
            String text = uk.s2s.ctf.publish.Schema.text(version);
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(text)));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
