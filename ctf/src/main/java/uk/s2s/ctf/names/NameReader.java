package uk.s2s.ctf.names;

import java.util.List;
import java.util.regex.Pattern;

/** Tries the readings of a name in turn: a CTF, another kind of file, almost a CTF. */
final class NameReader {

    /** What file systems allow; a longer text is no file name. */
    private static final int LONGEST = 255;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    private NameReader() {}

    static FileNameReading read(String name) {
        String file = FOLDERS.matcher(name).replaceFirst("").strip();
        if (file.length() > LONGEST) {
            return notRecognised();
        }
        return Grammar.read(file)
                .or(() -> OtherFiles.read(CopyMark.without(file)))
                .or(() -> NearMisses.read(file))
                .orElseGet(NameReader::notRecognised);
    }

    private static FileNameReading notRecognised() {
        return new FileNameReading.NotRecognised(List.of(FileNameFinding.NAME_NOT_RECOGNISED.says(
                "The file name is not that of a CTF, so that nobody can tell for whom the file is. A CTF is named like "
                        + Grammar.EXAMPLE + ": your school's number, CTF, the new school's number, and a number that"
                        + " rises with each file. Export the file again from your MIS, which gives it such a name.")));
    }
}
