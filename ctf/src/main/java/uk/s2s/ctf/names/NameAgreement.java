package uk.s2s.ctf.names;

import java.util.Optional;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Place;
import uk.s2s.identifiers.SchoolNumber;

/**
 * Whether file name and header tell the same sender and receiver. The name decides where a file goes: users are told to
 * edit it, so that a header may well hold an older destination. Two different schools are another matter, as then pupil
 * data would reach a school that the sender's system never meant.
 */
public final class NameAgreement {

    private NameAgreement() {}

    /**
     * @param header the header's sender; empty when it is unreadable or XXX, which is a finding of its own
     * @param place where the header names it
     */
    public static Optional<Finding> ofSource(CtfFileName name, Optional<SchoolNumber> header, Place place) {
        if (header.isEmpty() || name.source().isEmpty() || header.equals(name.source())) {
            return Optional.empty();
        }
        SchoolNumber named = name.source().get();
        SchoolNumber inHeader = header.get();
        return Optional.of(
                named.isLocalAuthority() ? passedOn(named, inHeader, place) : otherSender(named, inHeader, place));
    }

    /** A local authority that has found a pupil's file sends it on under its own number. */
    private static Finding passedOn(SchoolNumber named, SchoolNumber inHeader, Place place) {
        return Finding.at(
                place,
                CtfFinding.SOURCE_PASSED_ON,
                "The file was made by school " + inHeader + " and is passed on by local authority " + named
                        + ". That is in order.",
                differs("SourceSchool", inHeader.value(), named.value()));
    }

    private static Finding otherSender(SchoolNumber named, SchoolNumber inHeader, Place place) {
        return Finding.at(
                place,
                CtfFinding.SOURCE_DIFFERS_FROM_NAME,
                "The header says that " + inHeader + " sends this file, but the file name begins with " + named
                        + ". If this is another school's file, do not send it. If it is yours, check your school's number in"
                        + " your MIS and export the file again instead of renaming it.",
                differs("SourceSchool", inHeader.value(), named.value()));
    }

    /**
     * @param header the header's receiver; empty when it is unreadable, which is a finding of its own
     * @param place where the header names it
     */
    public static Optional<Finding> ofDestination(CtfFileName name, Optional<Destination> header, Place place) {
        return header.filter(inHeader -> !inHeader.equals(name.destination()))
                .map(inHeader -> areOfOneKind(inHeader, name.destination())
                        ? otherReceiver(name.destination(), inHeader, place)
                        : renamed(name.destination(), inHeader, place));
    }

    /** Two schools, or two authorities: then one of them would get what is not for it. */
    private static boolean areOfOneKind(Destination one, Destination other) {
        return one instanceof Destination.School first
                && other instanceof Destination.School second
                && first.number().isLocalAuthority() == second.number().isLocalAuthority();
    }

    private static Finding otherReceiver(Destination named, Destination inHeader, Place place) {
        return Finding.at(
                place,
                CtfFinding.DESTINATION_DIFFERS_FROM_NAME,
                "The header says that this file is for " + inHeader.text() + ", but the file name says "
                        + named.text()
                        + ". Find out which is right, correct the destination in your MIS and export the file"
                        + " again; nothing is sent until both agree.",
                differs("DestSchool", inHeader.text(), named.text()));
    }

    private static Finding renamed(Destination named, Destination inHeader, Place place) {
        return Finding.at(
                place,
                CtfFinding.DESTINATION_RENAMED,
                "The header says " + inHeader.text() + " for the destination, the file name says " + named.text()
                        + ". The file name decides. If you changed the name on purpose, there is nothing to do.",
                differs("DestSchool", inHeader.text(), named.text()));
    }

    private static String differs(String item, String inHeader, String named) {
        return item + " is " + inHeader + " in the header and " + named + " in the file name";
    }
}
