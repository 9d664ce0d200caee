package uk.s2s.ctf.checks;

import java.util.Arrays;

/** The core items of the pupil being read, copied from the parser into buffers that are used again for the next one. */
final class PupilFacts {

    private static final String[] CORE = {"UPN", "Surname", "Forename", "DOB", "Gender", "Sex"};
    private static final int GENDER = 4;
    private static final int SEX = 5;

    int position;
    int line;

    /** Whether the home address is enough for the Learning Records Service, the postcode apart. */
    boolean addressComplete;

    boolean hasPostcode;

    private final char[][] texts = new char[CORE.length][64];
    private final int[] lengths = new int[CORE.length];
    private final int[] slotOfChild;

    PupilFacts(Node pupil) {
        slotOfChild = new int[pupil.children.length];
        Arrays.fill(slotOfChild, -1);
        for (int slot = 0; slot < CORE.length; slot++) {
            slotOfChild[pupil.indexOf(CORE[slot])] = slot;
        }
    }

    void begin(int newPosition, int newLine) {
        position = newPosition;
        line = newLine;
        addressComplete = false;
        hasPostcode = false;
        Arrays.fill(lengths, 0);
    }

    void take(Node child, Value value) {
        int slot = slotOfChild[child.index];
        if (slot < 0 || lengths[slot] > 0) {
            return;
        }
        int length = value.length();
        if (length > texts[slot].length) {
            texts[slot] = new char[length];
        }
        System.arraycopy(value.chars, value.from, texts[slot], 0, length);
        lengths[slot] = length;
    }

    ListedPupil listed() {
        String sex = lengths[SEX] > 0 ? text(SEX) : text(GENDER);
        return new ListedPupil(position, line, text(0), text(1), text(2), text(3), sex);
    }

    private String text(int slot) {
        return new String(texts[slot], 0, lengths[slot]);
    }
}
