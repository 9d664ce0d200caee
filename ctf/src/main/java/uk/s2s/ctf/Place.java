package uk.s2s.ctf;

/**
 * Where something was found. A pupil is a position in the file, never a name.
 *
 * @param pupil 1 for the first pupil of the file; 0 for the header or the file as a whole
 * @param line 1 for the first line; 0 when the place is no line, such as the file name
 * @param column 1 for the first character of the line; 0 when unknown
 * @param path names of the elements from the root, such as {@code /CTfile/CTFpupilData/Pupil[3]/UPN}; empty when none
 */
public record Place(int pupil, int line, int column, String path) {

    /** The file as a whole. */
    public static final Place FILE = new Place(0, 0, 0, "");

    /** Such as "Pupil 3, line 41", "Line 7", or nothing for the file as a whole. */
    public String inWords() {
        if (pupil > 0) {
            return line > 0 ? "Pupil " + pupil + ", line " + line : "Pupil " + pupil;
        }
        return line > 0 ? "Line " + line : "";
    }
}
