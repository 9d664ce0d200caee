package uk.s2s.ctf.names;

import java.util.List;
import java.util.Optional;
import uk.s2s.ctf.Finding;

/** What a file name turned out to be, with everything that the person who sends the file should hear about it. */
public sealed interface FileNameReading {

    /** The name of a CTF; the findings, if any, are remarks, or that it is addressed to its sender. */
    record Ctf(CtfFileName name, List<Finding> findings) implements FileNameReading {}

    /**
     * Almost the name of a CTF.
     *
     * @param proper the name it should have, where that can be told
     */
    record NearMiss(Optional<CtfFileName> proper, List<Finding> findings) implements FileNameReading {}

    /** The name of another file of the sector. */
    record OtherKind(SectorFile kind, List<Finding> findings) implements FileNameReading {}

    /** Nothing to go by. */
    record NotRecognised(List<Finding> findings) implements FileNameReading {}

    /** In the order in which to show them. */
    List<Finding> findings();

    /** The CTF name, if it is one as it stands. */
    default Optional<CtfFileName> ctf() {
        return this instanceof Ctf read ? Optional.of(read.name()) : Optional.empty();
    }
}
