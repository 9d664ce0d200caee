package uk.s2s.service.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine we run on, as the makers of the PostgreSQL archives name it. */
record Platform(String system, String machine, String variant) {

    static Platform current() {
        String machine = machine(System.getProperty("os.arch", ""));
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")
                ? new Platform("darwin", machine, "")
                : new Platform("linux", machine, usesMusl(machine) ? "-alpine_linux" : "");
    }

    private static String machine(String architecture) {
        return switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
    }

    private static boolean usesMusl(String machine) {
        String loader = machine.equals("arm_64") ? "ld-musl-aarch64.so.1" : "ld-musl-x86_64.so.1";
        return Files.exists(Path.of("/lib", loader)) && !Files.exists(Path.of("/etc/debian_version"));
    }

    /** Name of the archive on the class path. */
    String archive() {
        return "/postgres-" + system + "-" + machine + variant + ".txz";
    }
}
