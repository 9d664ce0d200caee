package uk.s2s.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Every role, in every way it can stand to a file, tries every action over HTTP: the table decides and nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
class RoleTests {

    @LocalServerPort
    int port;

    AccessStage stage;

    @BeforeAll
    void setStage() {
        stage = new AccessStage(port);
    }

    static Stream<Arguments> everyCaseAndAction() {
        return AccessCase.ALL.stream()
                .flatMap(one -> Arrays.stream(Action.values()).map(action -> Arguments.of(one, action)));
    }

    @ParameterizedTest
    @MethodSource("everyCaseAndAction")
    void mayDoWhatTheTableSaysAndNothingElse(AccessCase one, Action action) {
        Answer answer = attempt(stage.visitor(one.who()), action, one);
        assertThat(answer.status() == 403 || answer.status() == 404)
                .as("%s tries %s and gets %d", one, action, answer.status())
                .isEqualTo(!one.allows(action));
    }

    /** The pupil is no page of its own: a request without it counts as a refusal. */
    private static Answer pupilOf(Visitor who, String request) {
        Answer page = who.get("/requests/" + request);
        return page.text().contains("Date of birth")
                ? page
                : new Answer(403, page.path(), page.bytes(), page.headers());
    }

    /** The reason is no page of its own: a history without it counts as a refusal. */
    private static Answer reasonFor(Visitor who, String reference) {
        Answer history = who.get("/transfers/" + reference + "/history");
        return history.text().contains("Not our pupil")
                ? history
                : new Answer(403, history.path(), history.bytes(), history.headers());
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

    private Answer attempt(Visitor who, Action action, AccessCase one) {
        return switch (action) {
            case SEND_FILE -> who.upload("nonsense.xml", new byte[] {1}, "send");
            case CHECK_FILE -> who.upload("nonsense.xml", new byte[] {1}, "check");
            case SEE_REPORTS -> who.get("/reports");
            case LIST_FILES -> who.get("/to-collect");
            case SEND_ULN_FILE -> who.get("/uln/upload");
            case SEE_ULN_RESULTS -> who.get("/uln/results");
            case FIND_SCHOOL -> who.get("/schools");
            case SET_NOTICE_ADDRESS -> who.get("/schools/" + one.organisation() + "/notice-address");
            case SEE_OWN_SCHOOLS -> who.get("/authority");
            case HELP_WITH_PASSWORDS -> who.get("/authority/accounts");
            case ACT_FOR_SCHOOL -> who.get("/authority/acting");
            case MANAGE_DIRECTORY -> who.get("/admin/directory");
            case ASK_FOR_FILE -> who.get("/requests/new");
            case LIST_REQUESTS -> who.get("/requests");
            case SEE_REQUEST -> who.get("/requests/" + stage.request(one));
            case READ_REQUEST -> pupilOf(who, stage.request(one));
            case ANSWER_REQUEST -> who.get("/requests/" + stage.request(one) + "/answer");
            case WITHDRAW_REQUEST -> who.post("/requests/" + stage.request(one) + "/withdraw", Map.of());
            case MANAGE_TERM_DATES -> who.get("/term-dates");
            case CHANGE_OWN_PASSWORD -> who.get("/password");
            case SETTLE_EXCEPTIONS -> who.get("/exceptions");
            case SET_LRS_CREDENTIALS -> who.get("/schools/" + one.organisation() + "/lrs");
            case MANAGE_LRS -> who.get("/admin/lrs");
            case MANAGE_REGISTER -> who.get("/register");
            case MANAGE_ACCOUNTS -> who.get("/admin/accounts");
            case SEE_AUDIT -> who.get("/admin/audit");
            case MANAGE_RETENTION -> who.get("/retention");
            case MOVE_CLOCK -> who.get("/development/clock");
            case EXPORT_PUPIL -> who.get("/subject-access");
            case READ_MAILBOX -> who.get("/development/mailbox");
            case SEE_DELIVERY -> who.get("/admin/notices");
            default -> attemptOnLostPupil(who, action, one);
        };
    }

    private Answer attemptOnLostPupil(Visitor who, Action action, AccessCase one) {
        return switch (action) {
            case SEARCH_LOST_PUPILS -> who.get("/lost-pupils");
            case READ_LOST_PUPIL -> who.get("/lost-pupils/" + stage.lost());
            case PASS_ON_LOST_PUPIL -> who.get("/lost-pupils/" + stage.lost() + "/pass-on");
            case HOLD_LOST_PUPIL_AGAIN -> who.get("/lost-pupils/" + stage.lost() + "/hold-again");
            case SEE_LOST_PUPIL_REPORTS -> who.get("/lost-pupils/reports");
            case WATCH_LOST_PUPILS -> who.get("/lost-pupils/watches");
            case SEE_LOST_PUPIL_LOOKS -> who.get("/lost-pupils/" + stage.lost() + "/looks");
            default -> attemptOnFile(who, action, one);
        };
    }

    private Answer attemptOnFile(Visitor who, Action action, AccessCase one) {
        return switch (action) {
            case SEE_TRANSFER -> who.get("/transfers/" + stage.waiting(one));
            case SEE_HISTORY -> who.get("/transfers/" + stage.waiting(one) + "/history");
            case SEE_REASON -> reasonFor(who, stage.rejected(one, "Not our pupil"));
            case READ_PUPILS -> who.get("/transfers/" + stage.waiting(one) + "/pupils/1");
            case DOWNLOAD -> who.get("/transfers/" + stage.accepted(one) + "/download");
            case ACCEPT -> who.post("/transfers/" + stage.waiting(one) + "/accept", Map.of());
            case REJECT -> who.post("/transfers/" + stage.waiting(one) + "/reject", Map.of("reason", "not ours"));
            case CONFIRM_DOWNLOAD ->
                who.post("/transfers/" + stage.accepted(one) + "/confirm", Map.of("worked", "yes"));
            case REMOVE_FILE -> who.post("/remove", Map.of("file", stage.waiting(one)));
            case FORWARD -> who.post("/transfers/" + stage.waiting(one) + "/forward", Map.of("to", "9263107"));
            case WITHDRAW -> who.post("/transfers/" + stage.waiting(one) + "/withdraw", Map.of());
            default -> throw new IllegalStateException("Nothing here tries " + action);
        };
    }
}
