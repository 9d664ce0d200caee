package uk.s2s.service.vault;

import java.io.PrintStream;
import java.util.List;
import uk.s2s.service.commands.Command;

/** {@code keys rotate}, and its steps for several nodes. */
final class KeysCommand implements Command {

    private static final String USAGE = """
            Usage: keys rotate | add | rewrap | retire
            Changes the keys that stored files are encrypted with. A running service goes on meanwhile.
              rotate   a new key, and all that is stored comes under it: add and rewrap in one
              add      a new key for what comes; with several nodes copy the key file to each of them after this
              rewrap   brings all that is stored under the newest key; may be interrupted and repeated
              retire   removes the older keys from the key file: backups made under them cannot be read any more
            Exit codes: 0 done, 2 wrong usage, 3 it could not be done; nothing is lost then, try again.""";

    private final KeyRotation rotation;

    KeysCommand(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        switch (arguments.size() == 1 ? arguments.get(0) : "") {
            case "rotate" -> rotate(out);
            case "add" -> add(out);
            case "rewrap" -> out.println(rewrapped(rotation.rewrap()));
            case "retire" -> retire(out);
            default -> {
                out.println(USAGE);
                return WRONG_USAGE;
            }
        }
        return DONE;
    }

    private void rotate(PrintStream out) {
        add(out);
        out.println(rewrapped(rotation.rewrap()));
    }

    private void add(PrintStream out) {
        rotation.addKey();
        out.printf("There is a new key in %s. Make a backup of that file now.%n", rotation.keyFile());
    }

    private void retire(PrintStream out) {
        int retired = rotation.retireOldKeys();
        out.printf(
                "%d older keys are retired; %s holds the newest one alone. Make a backup of that file now.%n",
                retired, rotation.keyFile());
    }

    private static String rewrapped(int contents) {
        return "%d stored files were brought under the newest key.".formatted(contents);
    }
}
