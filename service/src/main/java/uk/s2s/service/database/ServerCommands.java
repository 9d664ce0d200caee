package uk.s2s.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Starts PostgreSQL's programs as the right user, bound to our life where the system can do so: {@code setpriv} (Linux,
 * util-linux) changes the user and has the kernel send SIGINT, a fast and clean shutdown, when the thread that started
 * the program ends, be it by {@code kill -9} of the whole process.
 */
final class ServerCommands {

    private final @Nullable OperatingSystemUser account;
    private final List<String> prefix;

    private ServerCommands(@Nullable OperatingSystemUser account, List<String> prefix) {
        this.account = account;
        this.prefix = prefix;
    }

    /** @param folder of the server's data; if it is there already, its owner stays the server's user */
    static ServerCommands forDataIn(Path folder) {
        boolean setpriv = hasSetpriv();
        if (!OperatingSystemUser.isRoot()) {
            return new ServerCommands(null, setpriv ? List.of("setpriv", "--pdeathsig", "INT", "--") : List.of());
        }
        if (!setpriv) {
            throw new StartRefused(
                    "PostgreSQL refuses to run as root, and the program setpriv that would change the user"
                            + " is missing. Install util-linux, or start S2S as an ordinary user.");
        }
        OperatingSystemUser account = ownerOrServiceAccount(folder);
        return new ServerCommands(account, changeUser(account, Reach.of(folder, account)));
    }

    private static List<String> changeUser(OperatingSystemUser account, Reach reach) {
        List<String> prefix = new ArrayList<>(List.of(
                "setpriv",
                "--reuid=" + account.uid(),
                "--regid=" + account.gid(),
                "--clear-groups",
                "--pdeathsig",
                "INT"));
        prefix.addAll(reach.setprivOptions());
        prefix.add("--");
        return List.copyOf(prefix);
    }

    private static OperatingSystemUser ownerOrServiceAccount(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                OperatingSystemUser owner = OperatingSystemUser.ownerOf(folder);
                if (owner.uid() != 0) {
                    return owner;
                }
            }
            return OperatingSystemUser.serviceAccount();
        } catch (IOException e) {
            throw FileTrouble.refuse("look at", folder, e);
        }
    }

    /** Small systems have a setpriv that knows less: ask the one we find. */
    private static boolean hasSetpriv() {
        try {
            Process process = new ProcessBuilder("setpriv", "--pdeathsig", "INT", "--", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes the empty folder for the server to write in. */
    void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder, DataDirectory.asAttribute("rwx------"));
        own(folder);
    }

    void own(Path file) throws IOException {
        if (account != null) {
            account.own(file);
        }
    }

    /** Nothing of our environment goes along: it may hold secrets, or settings meant for another PostgreSQL. */
    Process start(Path program, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder.start();
    }
}
