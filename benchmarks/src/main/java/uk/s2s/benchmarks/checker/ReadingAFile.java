package uk.s2s.benchmarks.checker;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CheckReport;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.PupilListener;
import uk.s2s.ctf.xml.CtfXml;
import uk.s2s.ctf.xml.GuardedInput;

/** One file, from bytes in memory: by the parser alone and by the checker. */
@State(Scope.Thread)
public class ReadingAFile {

    @Param("")
    public String file = "";

    private final CtfChecker checker = new CtfChecker();
    private final CheckOptions options = CheckOptions.forTransfer(LocalDate.now(ZoneId.of("Europe/London")));
    private final XMLInputFactory parsers = parsers();
    private byte[] bytes = {};

    /** The parser set up as the checker's own: no document types, no namespaces. */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    @Setup
    public void load() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
    }

    @Benchmark
    public int barePass(CpuTime time) throws XMLStreamException {
        time.files++;
        return pass(parsers.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    @Benchmark
    public int barePassWithOurDecoder(CpuTime time) throws XMLStreamException {
        time.files++;
        return pass(CtfXml.reader(new GuardedInput(new ByteArrayInputStream(bytes), Long.MAX_VALUE, bytes.length)));
    }

    @Benchmark
    public CheckReport fullCheck(CpuTime time) {
        time.files++;
        return checker.check(new ByteArrayInputStream(bytes), options, PupilListener.NONE);
    }

    private static int pass(XMLStreamReader reader) throws XMLStreamException {
        int events = 0;
        while (reader.hasNext()) {
            events += reader.next();
        }
        reader.close();
        return events;
    }
}
