package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.VERSION_FORM_UNUSUAL;
import static uk.s2s.ctf.CtfFinding.VERSION_FUTURE;
import static uk.s2s.ctf.CtfFinding.VERSION_NOT_ACCEPTED;
import static uk.s2s.ctf.CtfFinding.VERSION_NOT_UNDERSTOOD;
import static uk.s2s.ctf.CtfFinding.VERSION_OLD;

import java.util.Optional;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.VersionPolicy;

/** Which version the header names, and what the policy says of it. */
final class VersionCheck implements ValueCheck {

    @Override
    public void check(Value value, Scene scene) {
        Optional<CtfVersion> version = CtfVersion.parse(value.text());
        if (version.isEmpty()) {
            scene.report(
                    VERSION_NOT_UNDERSTOOD,
                    "The version (CTFversion) is not a version number such as "
                            + scene.options.versions().current()
                            + ". Export the file from your MIS again; if it stays so, report it to the supplier.",
                    "Expected nn.0");
            return;
        }
        CtfVersion found = version.get();
        scene.file.version = found;
        if (!value.is(found.text())) {
            scene.report(
                    VERSION_FORM_UNUSUAL,
                    "The version (CTFversion) should be written " + found + "; some systems read no other form."
                            + Words.TELL_SUPPLIER,
                    "Expected nn.0");
        }
        say(found, scene);
    }

    private static void say(CtfVersion found, Scene scene) {
        VersionPolicy policy = scene.options.versions();
        String technical = "Current version " + policy.current();
        switch (policy.answer(found)) {
            case OLD ->
                scene.report(
                        VERSION_OLD,
                        "The file is of version " + found + "; schools write " + policy.current()
                                + " now. Some data may not be read by the receiving school's system. Update your MIS.",
                        technical);
            case FUTURE ->
                scene.report(
                        VERSION_FUTURE,
                        "The file is of version " + found + ", which is newer than the current " + policy.current()
                                + ". The receiving school's system may not read it yet: ask it, or"
                                + " export the file again in the current version.",
                        technical);
            case REFUSED -> scene.report(VERSION_NOT_ACCEPTED, refusal(found, policy), technical);
            default -> {
                // current or previous
            }
        }
    }

    private static String refusal(CtfVersion found, VersionPolicy policy) {
        return "This file does not appear to be a valid " + policy.taken() + " CTF file: its header names version "
                + found + ". Export it in one of these versions.";
    }
}
