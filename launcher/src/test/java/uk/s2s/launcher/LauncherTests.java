package uk.s2s.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    @TempDir
    Path temporary;

    Clone clone;

    @BeforeEach
    void cloneIntoFolderWithSpaces() throws IOException {
        clone = new Clone(temporary.resolve("a clone of it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "demo",
                "test",
                "check",
                "upn",
                "uln",
                "audit verify",
                "keys rotate",
                "schools import",
                "calendar import",
                "retention --dry-run"
            })
    void helpListsEveryCommand(String command) throws Exception {
        assertThat(String.join("\n", clone.s2s("help").run().out())).contains("\n  " + command + " ");
    }

    @Test
    void whatHelpListsIsKnown() throws Exception {
        String script = Files.readString(clone.folder.resolve("s2s"));
        assertThat(clone.s2s("help").run().out())
                .filteredOn(line -> line.matches(" {2}[a-z]+ .*"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(script)
                        .containsPattern("(?m)^([a-z]+ \\| )*" + line.strip().split(" ", 2)[0] + "( \\| [a-z]+)*\\) "));
    }

    @Test
    void unknownCommandIsWrongUsage() throws Exception {
        var outcome = clone.s2s("chekc").run();
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("There is no command \"chekc\"");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void worksThroughSymbolicLinkFromAnotherFolder() throws Exception {
        Files.createSymbolicLink(temporary.resolve("first"), Path.of("a clone of it/s2s"));
        Path link = Files.createSymbolicLink(temporary.resolve("second"), Path.of("first"));
        assertThat(new Program(link, "--version").in(Path.of("/")).run().lastLine())
                .startsWith("s2s ");
    }

    @Test
    void wordsReachTheToolUnchanged() throws Exception {
        var outcome = clone.s2s("check", "a file.xml", "*", "").run();
        assertThat(outcome.out()).endsWith("check", "a file.xml", "*", "");
    }

    @Test
    void toolsOpenFilesOfAnyNameInAnyLocale() throws Exception {
        clone.write("jdk/bin/java", "#!/usr/bin/env bash\nprintf '%s\\n' \"$LC_ALL\"\n");
        assertThat(clone.s2s("check").with("LC_ALL", "C").run().lastLine()).isEqualTo("C.UTF-8");
        assertThat(clone.s2s("check").with("LC_ALL", "").with("LANG", "C").run().lastLine())
                .isEqualTo("C.UTF-8");
    }

    @Test
    void buildsOnceAndAgainWhenSourceChanged() throws Exception {
        clone.s2s("check").run();
        clone.s2s("check").run();
        assertThat(clone.mavenCalls()).hasSize(1);
        Files.setLastModifiedTime(
                clone.folder.resolve("cli/src/main/java/Check.java"),
                FileTime.from(Instant.now().plusSeconds(5)));
        clone.s2s("check").run();
        assertThat(clone.mavenCalls()).hasSize(2);
    }

    @Test
    void buildsOnlyTheModuleThatTheCommandNeeds() throws Exception {
        clone.s2s("upn", "check").run();
        assertThat(clone.mavenCalls()).singleElement().asString().contains("-pl cli -am");
    }

    @Test
    void failedBuildSaysWhyAndCouldNotCheck() throws Exception {
        clone.maven("echo '[ERROR] Check.java: semicolon expected'; exit 1");
        var outcome = clone.s2s("check").run();
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("semicolon expected", "The build of cli failed");
    }

    @Test
    void suitableJavaHomeIsUsed() throws Exception {
        clone.jdk("other", "19.0.2");
        var outcome = clone.s2s("check")
                .with("JAVA_HOME", clone.folder.resolve("other").toString())
                .run();
        assertThat(outcome.out()).startsWith("java 19.0.2");
    }

    @Test
    void tooOldJavaHomeIsPassedOverForTheNewestLongTermRelease() throws Exception {
        clone.jdk("home/.sdkman/candidates/java/26", "26");
        Path newest = clone.jdk("newest", "25.0.3");
        Path old = clone.jdk("old", "11.0.2");
        var outcome = clone.s2s("check")
                .with("JAVA_HOME", old.toString())
                .with("HOME", clone.folder.resolve("home").toString())
                .with("PATH", newest.resolve("bin") + ":" + System.getenv("PATH"))
                .run();
        assertThat(outcome.out()).startsWith("java 25.0.3");
        assertThat(outcome.err()).contains("JAVA_HOME is not a JDK 17 or newer");
    }

    @Test
    void testEndsWithTheCountOfEveryReport() throws Exception {
        clone.maven("""
                mkdir -p cli/target/surefire-reports service/target/surefire-reports
                echo '<testsuite name="A" tests="5" errors="1" skipped="0" failures="2">' >cli/target/surefire-reports/TEST-A.xml
                echo '<testsuite name="B" tests="7" errors="0" skipped="3" failures="0">' >service/target/surefire-reports/TEST-B.xml
                exit 1""");
        var outcome = clone.s2s("test").run();
        assertThat(outcome.lastLine()).isEqualTo("Tests run: 12, Failures: 2, Errors: 1, Skipped: 3");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void testFailsWhenNothingWasTested() throws Exception {
        clone.maven("true");
        var outcome = clone.s2s("test").run();
        assertThat(outcome.lastLine()).isEqualTo("Tests run: 0, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(outcome.status()).isEqualTo(1);
    }
}
