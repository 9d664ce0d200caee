package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.CHECK_FAILED;
import static uk.s2s.ctf.CtfFinding.FILE_NOT_READ;
import static uk.s2s.ctf.CtfFinding.XML_ENCODING_UNUSUAL;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Place;
import uk.s2s.ctf.Verdict;
import uk.s2s.ctf.xml.CtfXml;
import uk.s2s.ctf.xml.GuardedInput;
import uk.s2s.ctf.xml.XmlFault;

/**
 * Checks a file in one pass, in memory that does not grow with it, whatever the bytes are. Never throws for what is in the
 * file. One object may be used by many threads.
 */
public final class CtfChecker {

    private static final int LONGEST_PIECE = 1024 * 1024;

    /**
     * @param bytes read to their end unless reading on makes no sense; not closed
     * @param listener told of each pupil; what it throws is passed on to the caller
     */
    public CheckReport check(InputStream bytes, CheckOptions options, PupilListener listener) {
        GuardedInput input = new GuardedInput(bytes, options.limits().bytes(), LONGEST_PIECE);
        XMLStreamReader2 reader;
        try {
            reader = CtfXml.reader(input);
        } catch (XMLStreamException | RuntimeException e) {
            return unread(e, input);
        }
        NodeTree tree = NodeTree.of(options.purpose());
        Scene scene = new Scene(options, tree, reader.getLocationInfo());
        Walk walk = new Walk(reader, tree, scene, listener);
        encoding(reader, scene);
        boolean finished = walk(walk, scene, input);
        return report(scene, finished, input);
    }

    private static boolean walk(Walk walk, Scene scene, GuardedInput input) {
        try {
            walk.toTheEnd();
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            if (walk.isInListener() && e instanceof RuntimeException fromListener) {
                throw fromListener;
            }
            Finding finding = stopped(e, input, walk.isRootSeen(), scene);
            scene.log.keepLast(finding);
            return isFaultOfFile(finding);
        }
    }

    private static void encoding(XMLStreamReader2 reader, Scene scene) {
        String encoding = CtfXml.encoding(reader);
        if (!encoding.equals("UTF-8") && !encoding.equals("US-ASCII")) {
            scene.reportHere(
                    XML_ENCODING_UNUSUAL,
                    "",
                    "The file is in the encoding " + Words.foreign(encoding)
                            + "; Common Transfer Files are in UTF-8, and some systems read no other. It can be read here."
                            + Words.TELL_SUPPLIER,
                    "Encoding " + Words.foreign(encoding));
        }
    }

    private static CheckReport unread(Exception thrown, GuardedInput input) {
        Finding finding = stopped(thrown, input, false, null);
        Verdict verdict = Verdict.of(isFaultOfFile(finding), List.of(finding.severity()));
        return new CheckReport(verdict, Optional.empty(), Optional.empty(), 0, List.of(finding), 0, input.count());
    }

    private static boolean isFaultOfFile(Finding finding) {
        return finding.code() != FILE_NOT_READ && finding.code() != CHECK_FAILED;
    }

    private static Finding stopped(Exception thrown, GuardedInput input, boolean rootSeen, @Nullable Scene scene) {
        if (input.failure() != null && input.breach() == null) {
            return finding(
                    FILE_NOT_READ,
                    "The file could not be read to its end. This says nothing about the file itself; try again.",
                    input.failure().getClass().getName());
        }
        boolean parsers = thrown instanceof XMLStreamException || thrown.getCause() instanceof XMLStreamException;
        if (!parsers) {
            StackTraceElement[] trace = thrown.getStackTrace();
            return finding(
                    CHECK_FAILED,
                    "The file could not be checked, through a fault of this program and not of yours. Report it to the service"
                            + " desk.",
                    thrown.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : ""));
        }
        return broken(XmlFault.of(thrown, input, rootSeen), scene);
    }

    private static Finding broken(XmlFault fault, @Nullable Scene scene) {
        if (scene == null || fault.line() == 0) {
            return Finding.at(
                    new Place(0, fault.line(), fault.column(), ""), fault.code(), fault.what(), fault.technical());
        }
        int pupil = scene.inPupil ? scene.pupil.position : 0;
        String path = scene.pathOfLeaf();
        return Finding.at(
                new Place(pupil, fault.line(), fault.column(), path), fault.code(), fault.what(), fault.technical());
    }

    private static Finding finding(CtfFinding code, String what, String technical) {
        return Finding.at(Place.FILE, code, what, technical);
    }

    private static CheckReport report(Scene scene, boolean finished, GuardedInput input) {
        return new CheckReport(
                Verdict.of(finished, scene.log.severities()),
                Optional.ofNullable(scene.file.header),
                Optional.ofNullable(scene.file.version),
                scene.file.pupils,
                scene.log.kept(),
                scene.log.truncated(),
                input.count());
    }
}
