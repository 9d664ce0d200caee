package uk.s2s.ctf.names;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.s2s.ctf.Finding;

/** Names that are right, or right but for a remark. */
final class Grammar {

    static final String IN_WORDS =
            "source_CTF_destination_nnn.xml, where source is LA and establishment number (7 digits)"
                    + " or LA number and LLLL; destination the same, or XXXXXXX or MMMMMMM; nnn three digits";

    static final String EXAMPLE = "9264444_CTF_9261234_001.xml";

    private static final String SCHOOL = "[0-9]{3}(?:[0-9]{4}|L{4})";
    private static final Pattern NAME = Pattern.compile(
            "(" + SCHOOL + "|X{7,8})_CTF_(" + SCHOOL + "|X{7,8}|M{7,8})_([0-9]{3})\\.xml", CASE_INSENSITIVE);
    private static final Pattern SMALL_LETTER = Pattern.compile("[a-z].*\\.");

    private Grammar() {}

    static Optional<FileNameReading> read(String file) {
        Matcher parts = NAME.matcher(file);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Party source = Party.read(parts.group(1));
        Party destination = Party.read(parts.group(2));
        var name =
                new CtfFileName(source.school(), destination.meant().orElseThrow(), Integer.parseInt(parts.group(3)));
        return Optional.of(new FileNameReading.Ctf(name, remarks(file, source, destination, name)));
    }

    private static List<Finding> remarks(String file, Party source, Party destination, CtfFileName name) {
        var remarks = new ArrayList<Finding>();
        if (name.source().isEmpty()) {
            remarks.add(
                    FileNameFinding.NAME_SOURCE_UNKNOWN.says(
                            "The file name has XXXXXXX where the number of the sending school belongs. The file is taken as sent"
                                    + " by the school that uploads it. In a file of your own, put your school's number there."));
        }
        if (source.letters() == Party.Letters.EIGHT || destination.letters() == Party.Letters.EIGHT) {
            remarks.add(FileNameFinding.NAME_EIGHT_LETTERS.says(
                    "The file name has eight letters X or M, as some guides print it. Seven are enough; the file is taken as "
                            + name.canonical() + "."));
        }
        if (SMALL_LETTER.matcher(file).find()) {
            remarks.add(FileNameFinding.NAME_LOWER_CASE.says(
                    "The file name has small letters. Capitals are usual; the file is taken as " + name.canonical()
                            + "."));
        }
        name.source()
                .flatMap(sender -> OwnDestination.of(sender, name.destination()))
                .ifPresent(remarks::add);
        if (name.sequence() == 0) {
            remarks.add(
                    FileNameFinding.NAME_SEQUENCE_ZERO.says(
                            "The number at the end of the file name is 000. Numbers usually begin with 001; the file is taken as it is."));
        }
        return List.copyOf(remarks);
    }
}
