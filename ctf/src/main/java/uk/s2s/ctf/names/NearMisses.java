package uk.s2s.ctf.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.s2s.ctf.Finding;

/** Names that are almost those of a CTF: says what is wrong and, where that can be told, the name meant. */
final class NearMisses {

    private final LooseName loose;
    private final Party source;
    private final Party destination;
    private final Optional<CtfFileName> proper;
    private final List<Finding> findings = new ArrayList<>();

    private NearMisses(LooseName loose) {
        this.loose = loose;
        this.source = Party.read(loose.source() == null ? "" : loose.source());
        this.destination = Party.read(loose.destination());
        this.proper = source.canSend() ? destination.meant().flatMap(this::proper) : Optional.empty();
    }

    static Optional<FileNameReading> read(String file) {
        return LooseName.of(file)
                .map(NearMisses::new)
                .filter(NearMisses::hasAnEnd)
                .map(NearMisses::explain);
    }

    /** Otherwise the letters CTF stand in some name by chance. */
    private boolean hasAnEnd() {
        return source.canSend() || destination.meant().isPresent();
    }

    private Optional<CtfFileName> proper(Destination to) {
        return sequence().map(number -> new CtfFileName(source.school(), to, number));
    }

    private Optional<Integer> sequence() {
        String written = loose.sequence();
        return written == null || Integer.parseInt(written) > 999
                ? Optional.empty()
                : Optional.of(Integer.parseInt(written));
    }

    private FileNameReading explain() {
        wordsAround();
        if (!loose.joinedByUnderscores()) {
            say(
                    FileNameFinding.NAME_SEPARATOR_WRONG,
                    "The parts of the file name must be joined by single underscores.");
        }
        ends();
        number();
        extension();
        return new FileNameReading.NearMiss(proper, List.copyOf(findings));
    }

    private void wordsAround() {
        boolean copy = CopyMark.isBefore(loose.before()) || CopyMark.isAfter(loose.after());
        if (copy) {
            say(
                    FileNameFinding.NAME_OF_COPY,
                    "The file name is that of a copy: the browser or computer has added to it, as a file of that name was"
                            + " there already. Take care that this is the file you mean.");
        }
        boolean other = !(loose.before().isEmpty() || CopyMark.isBefore(loose.before()))
                || !(loose.after().isEmpty() || CopyMark.isAfter(loose.after()));
        if (other) {
            say(
                    FileNameFinding.NAME_HAS_OTHER_TEXT,
                    "The file name holds other text than the four parts of a CTF name.");
        }
    }

    private void ends() {
        if (!loose.kindStated()) {
            say(FileNameFinding.NAME_KIND_MISSING, "The file name must have CTF between the two school numbers.");
        }
        if (!source.canSend()) {
            say(
                    FileNameFinding.NAME_SOURCE_WRONG,
                    "Before CTF the file name must have your school's number: the LA's three digits and the school's four,"
                            + " or those of the LA and LLLL.");
        }
        if (destination.meant().isEmpty()) {
            say(
                    FileNameFinding.NAME_DESTINATION_WRONG,
                    "After CTF the file name must have the new school's number: the LA's three digits and the school's four;"
                            + " or those of an LA and LLLL; or XXXXXXX if nobody knows the new school; or MMMMMMM if it"
                            + " is independent or abroad.");
        }
        if (source.letters() == Party.Letters.MISCOUNTED || destination.letters() == Party.Letters.MISCOUNTED) {
            say(
                    FileNameFinding.NAME_LETTERS_MISCOUNTED,
                    "The file name needs seven letters X or M, or four letters L after the number of an LA.");
        }
    }

    private void number() {
        String written = loose.sequence();
        if (written == null) {
            say(
                    FileNameFinding.NAME_SEQUENCE_MISSING,
                    "The file name must end in a number of three digits that rises with each file, such as _001.");
        } else if (written.length() != 3) {
            say(
                    FileNameFinding.NAME_SEQUENCE_WRONG,
                    "The number at the end of the file name must have three digits, such as 001.");
        }
    }

    private void extension() {
        String extension = loose.extension().toLowerCase(Locale.ROOT);
        if (extension.endsWith(".zip")) {
            findings.add(FileNameFinding.NAME_OF_ZIP.says(
                    "By its name this is a zip folder. Open it and send the CTF that is in it, named "
                            + proper.map(CtfFileName::canonical).orElse("like " + Grammar.EXAMPLE) + "."));
        } else if (!extension.equals(".xml")) {
            say(
                    FileNameFinding.NAME_EXTENSION_WRONG,
                    "The file name must end in .xml and nothing after it. If the file was still being downloaded, wait until"
                            + " it is complete.");
        }
    }

    private void say(FileNameFinding finding, String what) {
        String next = proper.map(name -> " Rename it to " + name.canonical() + " and send it again.")
                .orElse(" Name it like " + Grammar.EXAMPLE + " and send it again.");
        findings.add(finding.says(what + next));
    }
}
