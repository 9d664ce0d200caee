package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.DESTINATION_TAKEN_FROM_NAME;

import java.util.Optional;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.Destination;

/**
 * What weighs a fault in the header's destination. Schools are told to rename a file to X's or M's, and their system leaves in
 * the header whatever it had: then the name decides, and the fault is said once and refuses nothing.
 */
final class HeaderDestination {

    private static final String PATH = "/CTfile/Header/DestSchool";

    private final Optional<Destination> named;
    private boolean said;

    HeaderDestination(CheckOptions options) {
        named = options.fileName().map(CtfFileName::destination);
    }

    /** Whether the file name has a special destination, so that nobody needs the header's. */
    private boolean isOverruled() {
        return named.isPresent() && !(named.get() instanceof Destination.School);
    }

    /** Whether a fault of that item is about the destination and refuses nothing. */
    boolean isOverruled(Node node) {
        return isOverruled() && node.path.startsWith(PATH);
    }

    /** For a destination that is an authority, programs may leave the establishment out: nobody knows what is right. */
    boolean isAuthorityOfName(Node missing, FileFacts file) {
        return missing.path.equals(PATH + "/Estab")
                && named.filter(Destination.School.class::isInstance)
                        .filter(to -> to.text().equals(file.destination().la() + "LLLL"))
                        .isPresent();
    }

    /** Whether it was said that the name decides, so that comparing the two adds nothing. */
    boolean isSaid() {
        return said;
    }

    /** Reports a fault of the destination, for what it weighs. */
    void fault(Scene scene, CtfFinding code, String what, String technical) {
        if (isOverruled()) {
            decided(scene);
        } else {
            scene.report(code, what, technical);
        }
    }

    /** Says once that the name decides. */
    void decided(Scene scene) {
        if (said) {
            return;
        }
        said = true;
        scene.report(
                DESTINATION_TAKEN_FROM_NAME,
                "The header has no valid destination, and the file name says "
                        + named.map(Destination::text).orElse("")
                        + ". The file name decides. If that is what you meant, there"
                        + " is nothing to do.",
                "LEA and Estab of DestSchool are missing or no destination");
    }
}
