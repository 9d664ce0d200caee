package uk.s2s.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.access.Role.ADMINISTRATOR;
import static uk.s2s.service.access.Role.LA_USER;
import static uk.s2s.service.access.Role.SCHOOL_USER;
import static uk.s2s.service.access.Standing.AUTHORITY;
import static uk.s2s.service.access.Standing.RECEIVER;
import static uk.s2s.service.access.Standing.SENDER;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.TestCtf;
import uk.s2s.service.web.Visitor;

/** Every role, in every way it can stand to a file, tries every action over HTTP: the table decides and nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class RoleTests {

    private static final String NORFOLK = "transfers@norfolk.example";
    private static final String DRAKE = "office@drake.example";
    private static final String THETFORD = "office@thetford.example";

    /** Visitors by port and address: signing in costs a tenth of a second on purpose. */
    private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

    @LocalServerPort
    int port;

    /** Somebody, how they stand to the file, and who sends it to whom. */
    private record Case(String who, Role role, Set<Standing> standings, String from, String to) {

        /** Whose notice address it would set: its own; an administrator none, whose way to all of them is MANAGE_DIRECTORY. */
        String organisation() {
            return switch (who) {
                case DRAKE -> "9262377";
                case THETFORD -> "9266910";
                case NORFOLK -> "926LLLL";
                case "transfers@suffolk.example" -> "935LLLL";
                case "office@forest.example" -> "9352003";
                default -> "none";
            };
        }
    }

    private static final List<Case> CASES = List.of(
            new Case(DRAKE, SCHOOL_USER, Set.of(SENDER), "9262377", "9266910"),
            new Case(THETFORD, SCHOOL_USER, Set.of(RECEIVER), "9262377", "9266910"),
            new Case("office@forest.example", SCHOOL_USER, Set.of(), "9262377", "9266910"),
            new Case(NORFOLK, LA_USER, Set.of(SENDER, AUTHORITY), "926LLLL", "9266910"),
            new Case(NORFOLK, LA_USER, Set.of(RECEIVER, AUTHORITY), "9262377", "926LLLL"),
            new Case(NORFOLK, LA_USER, Set.of(AUTHORITY), "9262377", "9266910"),
            new Case("transfers@suffolk.example", LA_USER, Set.of(), "9262377", "9266910"),
            new Case("admin@s2s.example", ADMINISTRATOR, Set.of(), "9262377", "9266910"));

    static Stream<Arguments> everyCaseAndAction() {
        return CASES.stream().flatMap(one -> Arrays.stream(Action.values()).map(action -> Arguments.of(one, action)));
    }

    @ParameterizedTest
    @MethodSource("everyCaseAndAction")
    void mayDoWhatTheTableSaysAndNothingElse(Case one, Action action) {
        Answer answer = attempt(visitor(one.who()), action, one);
        boolean allowed = Permissions.allows(one.role(), one.standings(), action);
        assertThat(answer.status() == 403 || answer.status() == 404)
                .as("%s as %s tries %s and gets %d", one.who(), one.standings(), action, answer.status())
                .isEqualTo(!allowed);
    }

    @Test
    void thePageForPeopleShowsTheSameTable() throws IOException {
        String page = Files.readString(Path.of("../docs/roles.md"));
        assertThat(Permissions.table()).allSatisfy(row -> assertThat(page).contains(line(row)));
    }

    private static String line(Permissions.Row row) {
        String actions = Arrays.stream(Action.values())
                .filter(row.actions()::contains)
                .map(Action::name)
                .collect(Collectors.joining(", "));
        String standing = row.standing() == Standing.NONE ? "-" : row.standing().name();
        return "| %s | %s | %s |".formatted(row.role(), standing, actions);
    }

    private Answer attempt(Visitor who, Action action, Case one) {
        return switch (action) {
            case SEND_FILE -> who.upload("nonsense.xml", new byte[] {1}, "send");
            case CHECK_FILE -> who.upload("nonsense.xml", new byte[] {1}, "check");
            case FIND_SCHOOL -> who.get("/schools");
            case SET_NOTICE_ADDRESS -> who.get("/schools/" + one.organisation() + "/notice-address");
            case MANAGE_DIRECTORY -> who.get("/admin/directory");
            case MANAGE_ACCOUNTS -> who.get("/admin/accounts");
            case SEE_AUDIT -> who.get("/admin/audit");
            case SEE_DELIVERY -> who.get("/admin/notices");
            case SEE_TRANSFER -> who.get("/transfers/" + waiting(one));
            case SEE_HISTORY -> who.get("/transfers/" + waiting(one) + "/history");
            case READ_PUPILS -> who.get("/transfers/" + waiting(one) + "/pupils/1");
            case DOWNLOAD -> who.get("/transfers/" + accepted(one) + "/download");
            case ACCEPT -> who.post("/transfers/" + waiting(one) + "/accept", Map.of());
            case REJECT -> who.post("/transfers/" + waiting(one) + "/reject", Map.of("reason", "not ours"));
            case CONFIRM_DOWNLOAD -> who.post("/transfers/" + accepted(one) + "/confirm", Map.of("worked", "yes"));
            case WITHDRAW -> who.post("/transfers/" + waiting(one) + "/withdraw", Map.of());
        };
    }

    private String waiting(Case one) {
        TestCtf file = aLeaver().from(one.from()).to(one.to());
        return visitor(one.from().equals("926LLLL") ? NORFOLK : DRAKE)
                .upload(file)
                .reference();
    }

    private String accepted(Case one) {
        String reference = waiting(one);
        visitor(one.to().equals("926LLLL") ? NORFOLK : THETFORD).post("/transfers/" + reference + "/accept", Map.of());
        return reference;
    }

    private Visitor visitor(String email) {
        return SIGNED_IN.computeIfAbsent(port + email, key -> Visitor.signedIn(port, email));
    }
}
