package uk.s2s.service.accounts;

import java.util.List;
import uk.s2s.service.access.SignedIn;

/**
 * An invented account at a real organisation, for demonstrations. They exist only beside the embedded database, or where
 * {@code S2S_DEMO} asks for them by name.
 *
 * @param lrsRole whether it settles exceptions of the Learning Records Service
 * @param about what the sign-in page says of it
 */
public record DemoAccount(String email, String name, List<String> organisations, boolean lrsRole, String about) {

    /** The password of every demo account. */
    public static final String PASSWORD = "demo-password";

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount(
                    "office@drake.example",
                    "Dana Okafor",
                    List.of("9262377"),
                    true,
                    "Drake Primary School (9262377), sends files, settles ULN exceptions"),
            new DemoAccount(
                    "office@thetford.example",
                    "Tomasz Lindqvist",
                    List.of("9266910"),
                    true,
                    "The Thetford Academy (9266910), receives files, settles ULN exceptions"),
            new DemoAccount(
                    "office@forest.example",
                    "Farah Whitlock",
                    List.of("9352003"),
                    false,
                    "Forest Academy (9352003), receives files in another local authority"),
            new DemoAccount(
                    "transfers@norfolk.example",
                    "Nia Harcourt",
                    List.of("926LLLL"),
                    false,
                    "Norfolk (926LLLL), local authority"),
            new DemoAccount(
                    "transfers@suffolk.example",
                    "Sol Featherstone",
                    List.of("935LLLL"),
                    false,
                    "Suffolk (935LLLL), local authority"),
            new DemoAccount(
                    "both@trust.example",
                    "Bertie Amoah",
                    List.of("9262377", "9266910"),
                    true,
                    "works for two schools and chooses one"),
            new DemoAccount(
                    "admin@s2s.example", "Ada Quill", List.of(SignedIn.SERVICE), false, "service administrator"),
            new DemoAccount(
                    "register@s2s.example",
                    "Ruth Penhaligon",
                    List.of(SignedIn.REGISTER),
                    false,
                    "register administrator"));
}
