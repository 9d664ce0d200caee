package uk.s2s.ctf.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;

/**
 * The one place where the parser is set up; docs/adr/0003 says why this parser. Document types are reported and never
 * read, entities never resolved. Names are taken as they are written, prefix and all: the format knows no namespace. Names
 * are interned, so that the same name is the same object; those of the format are known from the start, and what other names a
 * file has is forgotten with its reader: nothing of a file outlives its check. Thread-safe.
 */
public final class CtfXml {

    /** As much as the parser reads at a time. */
    private static final int BLOCK = 4_000;

    private static final int LONGEST_DECLARATION = 200;

    /** Byte order marks or none, and the declaration or tag that nearly all files begin with. Bytes, one character each. */
    private static final Pattern IN_UTF_8 = Pattern.compile(
            "((?:\u00ef\u00bb\u00bf)*)(?:<\\?xml\\s+version=(['\"])1\\.0\\2"
                    + "(?:\\s+encoding=(['\"])(?i:utf-8)\\3)?(?:\\s+standalone=(['\"])(?:yes|no)\\4)?\\s*\\?>|\\s*<[A-Za-z!])");

    private static final int MAX_ATTRIBUTES = 65;
    private static final int MAX_ATTRIBUTE_LENGTH = 4_000;
    private static final WstxInputFactory FACTORY = factory();

    private CtfXml() {}

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new Forgetful();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
        CtfFormat.standard().groups().values().stream()
                .flatMap(List::stream)
                .map(Element::name)
                .forEach(factory::addSymbol);
        return factory;
    }

    /** Else each file would leave its names in the table that all readers share. */
    private static final class Forgetful extends WstxInputFactory {
        @Override
        public void updateSymbolTable(SymbolTable namesOfOneFile) {
            // forgotten with the reader
        }
    }

    public static XMLStreamReader2 reader(GuardedInput in) throws XMLStreamException {
        try {
            return begin(in);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private static XMLStreamReader2 begin(GuardedInput in) throws XMLStreamException, IOException {
        byte[] block = new byte[BLOCK];
        int length = Math.max(0, in.read(block));
        String begin = new String(block, 0, Math.min(length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declaration = IN_UTF_8.matcher(begin);
        if (declaration.lookingAt()) {
            int mark = declaration.end(1);
            return (XMLStreamReader2) FACTORY.createXMLStreamReader(new Utf8Reader(block, mark, length, in));
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(block, 0, length), in);
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(whole);
    }

    /** The encoding that the file is in, in capitals. */
    public static String encoding(XMLStreamReader2 reader) {
        String found = reader.getEncoding();
        return found == null ? StandardCharsets.UTF_8.name() : found.toUpperCase(Locale.ROOT);
    }
}
