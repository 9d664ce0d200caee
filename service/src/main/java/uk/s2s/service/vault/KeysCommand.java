package uk.s2s.service.vault;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.s2s.service.commands.Command;

/** {@code keys rotate}: a new key for what comes, and the keys of what is stored encrypted under it. */
@Component
class KeysCommand implements Command {

    private static final String USAGE = """
            Usage: keys rotate
            Makes a new key in the key file and encrypts the keys of all stored files under it. The service may go on running.
            Back the key file up afterwards, apart from the database.""";

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
        if (!arguments.equals(List.of("rotate"))) {
            out.println(USAGE);
            return WRONG_USAGE;
        }
        int files = rotation.rotate();
        out.printf("There is a new key, and the keys of %,d stored files are encrypted under it.%n", files);
        out.println("Back up the key file now, apart from the database.");
        return DONE;
    }
}
