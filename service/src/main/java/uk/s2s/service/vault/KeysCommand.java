package uk.s2s.service.vault;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import uk.s2s.service.commands.Command;

/** {@code keys rotate}, and its steps for several nodes. */
final class KeysCommand implements Command {

    private static final String USAGE = """
            Usage: keys rotate | add | promote | rewrap | retire [--unused-for DAYS]
            Changes the keys that stored files are encrypted with. A running service goes on meanwhile.
              rotate   one node: a new key, and all that is stored comes under it: add, promote and rewrap in one
              add      a new key that only decrypts yet; with several nodes copy the key file to each of them after this
              promote  the added key encrypts from now on; copy the key file to each node once more
              rewrap   brings all that is stored under the key in use; may be interrupted and repeated
              retire   removes the older keys from the key file: backups made under them cannot be read any more;
                       with --unused-for only those that were replaced so many days ago or earlier: backups made since stay readable
            Exit codes: 0 done, 2 wrong usage, 3 it could not be done; nothing is lost then, try again.""";

    private final KeyRotation rotation;
    private final Clock clock;

    KeysCommand(KeyRotation rotation, Clock clock) {
        this.rotation = rotation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() == 3
                && arguments.subList(0, 2).equals(List.of("retire", "--unused-for"))
                && arguments.get(2).matches("[0-9]{1,4}")) {
            Duration days = Duration.ofDays(Long.parseLong(arguments.get(2)));
            retired(rotation.retireKeysUnusedSince(clock.instant().minus(days)), out);
            return DONE;
        }
        switch (arguments.size() == 1 ? arguments.get(0) : "") {
            case "rotate" -> rotate(out);
            case "add" -> add(out);
            case "promote" -> {
                return promote(out);
            }
            case "rewrap" -> out.println(rewrapped(rotation.rewrap()));
            case "retire" -> retired(rotation.retireOldKeys(), out);
            default -> {
                out.println(USAGE);
                return WRONG_USAGE;
            }
        }
        return DONE;
    }

    private void rotate(PrintStream out) {
        int contents = rotation.rotate();
        out.printf("There is a new key in %s. Make a backup of that file now.%n", rotation.keyFile());
        out.println(rewrapped(contents));
    }

    private void add(PrintStream out) {
        rotation.addKey();
        out.printf(
                "There is a new key in %s. It encrypts nothing yet: copy the file to every node, then keys promote.%n",
                rotation.keyFile());
    }

    private int promote(PrintStream out) {
        if (!rotation.promote()) {
            out.printf("There is no key in %s that waits to be used: keys add comes first.%n", rotation.keyFile());
            return COULD_NOT;
        }
        out.printf(
                "The added key is in use. Copy %s to every node again and make a backup of it, then keys rewrap.%n",
                rotation.keyFile());
        return DONE;
    }

    private void retired(int retired, PrintStream out) {
        out.printf(
                "%d older keys are retired and no longer in %s. Make a backup of that file now.%n",
                retired, rotation.keyFile());
    }

    private static String rewrapped(int contents) {
        return "%d stored files were brought under the key in use.".formatted(contents);
    }
}
