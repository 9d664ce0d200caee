package uk.s2s.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program ends with. Never a count, which would wrap at 256. Help prints this table. */
enum ExitCode {
    ACCEPTED(0, "everything was accepted"),
    REFUSED(1, "something was refused, or could not be made"),
    WRONG_USAGE(2, "the command or one of its options is wrong"),
    NOT_CHECKED(3, "something could not be checked");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    /** The graver of the two: what could not be checked outweighs what was refused. */
    ExitCode and(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            table.put(Integer.toString(code.number), code.meaning);
        }
        return table;
    }
}
