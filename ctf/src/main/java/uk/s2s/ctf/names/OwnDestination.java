package uk.s2s.ctf.names;

import java.util.Optional;
import uk.s2s.ctf.Finding;
import uk.s2s.identifiers.SchoolNumber;

/** A file whose receiver is its sender goes nowhere: the one place that decides and says so. */
public final class OwnDestination {

    private OwnDestination() {}

    /** @param sender who the file name says it is, or who is signed in where it says nothing */
    public static Optional<Finding> of(SchoolNumber sender, Destination destination) {
        if (!destination.equals(new Destination.School(sender))) {
            return Optional.empty();
        }
        return Optional.of(FileNameFinding.DESTINATION_YOUR_OWN.says(
                "The file is addressed to your own organisation. Choose the pupil's new school in your MIS and export again. To"
                        + " move pupils between two systems of one school, import the file there directly."));
    }
}
