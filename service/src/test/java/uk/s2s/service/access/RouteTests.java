package uk.s2s.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.desk.ExceptionsFixture;
import uk.s2s.service.desk.LearnersFixture;
import uk.s2s.service.desk.Registrations;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Every address that the service answers is asked by every role, by strangers to the file, and by nobody signed in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@TestInstance(Lifecycle.PER_CLASS)
class RouteTests {

    private static final Set<Integer> REFUSALS = Set.of(403, 404);

    /** Those that the Learner Register answers. */
    private static final Set<String> REGISTERED = Set.of("9262377", "9266910", "926LLLL");

    @LocalServerPort
    int port;

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @Autowired
    LearnerRegister register;

    AccessStage stage;
    Visitor nobody;
    final Map<String, String> tokens = new HashMap<>();

    @BeforeAll
    void setStage() {
        stage = new AccessStage(port);
        nobody = new Visitor(port);
    }

    @AfterAll
    void clearStage() {
        sql.sql("delete from directory_import where rows = 0").update();
        sql.sql("delete from mailbox where subject = ''").update();
    }

    static List<Route> routes() throws IOException {
        return Route.listed();
    }

    @Test
    void everyAddressIsListedWithWhatItNeeds() throws IOException {
        Set<String> answered = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Route::addresses)
                .collect(Collectors.toSet());
        Set<String> listed = routes().stream().map(Route::address).collect(Collectors.toSet());
        assertThat(listed)
                .as(
                        "Add a line to the table of addresses in docs/roles.md for each new one, with the action that it needs:"
                                + " | `GET /new/{id}` | ACTION |. Take out those that are gone")
                .containsExactlyInAnyOrderElementsOf(answered);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void answersWhoeverTheTableSaysAndNobodyElse(Route route) {
        for (AccessCase one : AccessCase.ALL) {
            Answer answer = ask(one.who(), route, path(route, one), one.organisation());
            if (route.isOpen()) {
                continue;
            }
            assertThat(REFUSALS.contains(answer.status()))
                    .as("%s asks %s and gets %d", one, route, answer.status())
                    .isEqualTo(!route.answers(one));
            assertThat(answer.status())
                    .as("%s asks %s", one, route)
                    .isLessThan(500)
                    .isNotEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void sendsNobodyToSignIn(Route route) {
        Answer answer = ask("", route, path(route, AccessCase.ALL.get(0)), "9262377");
        String next = answer.headers().firstValue("Location").orElse("");
        if (route.isOpen()) {
            assertThat(answer.status()).isIn(200, 404, 500); // /error has no error to tell
        } else {
            assertThat(next).as("%s answers %d", route, answer.status()).matches(".*/sign-in(\\?ended=form)?");
        }
    }

    static Stream<Route> routesOfNoticeAddresses() throws IOException {
        return routes().stream().filter(route -> route.path().endsWith("/notice-address"));
    }

    @ParameterizedTest
    @MethodSource("routesOfNoticeAddresses")
    void anotherOrganisationsNoticeAddressIsForAdministratorsOnly(Route route) {
        for (AccessCase one : AccessCase.ALL) {
            String other = route.path().replace("{number}", "9262073");
            Answer answer = ask(one.who(), route, other, "9262073");
            assertThat(answer.status() == 403).as("%s asks %s", one, route).isEqualTo(one.role() != Role.ADMINISTRATOR);
        }
    }

    /** The address for things that are there: a file of the case, its own organisation, a new account. */
    private String path(Route route, AccessCase one) {
        String path = route.path();
        if (path.contains("{reference}")) {
            path = path.replace("{reference}", stage.waiting(one));
        }
        if (path.contains("{request}")) {
            path = path.replace("{request}", stage.request(one));
        }
        if (path.contains("{file}")) {
            path = path.replace("{file}", stage.forUlns(one));
        }
        path = exception(path, one);
        String own = one.exchangesFiles() ? one.organisation() : "9262377";
        return path.replace("{position}", "1")
                .replace("{part}", "1")
                .replace("{code}", "upn-duplicate")
                .replace("{kind}", "collected")
                .replace("{hold}", path.contains("{hold}") ? hold() : "")
                .replace("{urn}", "120995")
                .replace("{ref}", path.contains("{ref}") ? ref() : "")
                .replace("{lost}", path.contains("{lost}") ? stage.lost() : "")
                .replace("{search}", path.contains("{search}") ? search(one) : "")
                .replace("{link}", "no-such-link")
                .replace("{pickUp}", UUID.randomUUID().toString())
                .replace("{watch}", path.contains("{watch}") ? watch(one) : "")
                .replace("{look}", path.contains("{look}") ? look() : "")
                .replace("{number}", own)
                .replace("{id}", path.contains("{id}") ? id(path, one) : "");
    }

    /** An open exception of the case's own organisation, where that is registered. */
    private String exception(String path, AccessCase one) {
        if (!path.contains("{job}")) {
            return path;
        }
        var exceptions = new ExceptionsFixture(context);
        String organisation = REGISTERED.contains(one.organisation()) ? one.organisation() : "9262377";
        long job = exceptions.possible(organisation);
        String key = path.contains("{key}") ? exceptions.key(organisation, job) : "";
        return path.replace("{job}", String.valueOf(job)).replace("{key}", key);
    }

    /** A search that somebody of the case has made. */
    private String search(AccessCase one) {
        return sql.sql("""
                        insert into lost_pupil_search (id, account, organisation, reason, words, found, hits, whys, at)
                        select gen_random_uuid(), id, ?, 'OTHER', null, 0, '{}', '{}', now() from account where email = ?
                        returning id::text
                        """)
                .params(one.organisation(), one.who().split(" ")[0])
                .query(String.class)
                .single();
    }

    /** A watch of the case's organisation. */
    private String watch(AccessCase one) {
        return sql.sql("""
                        insert into lost_pupil_watch (id, search, account, person, organisation, reason, words, began_at, until)
                        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', ?, 'OTHER', null, now(), now())
                        returning id::text
                        """)
                .param(one.exchangesFiles() ? one.organisation() : "926LLLL")
                .query(String.class)
                .single();
    }

    private String ref() {
        return context.getBean(Registrations.class).refOf("9262377").orElseThrow();
    }

    private String look() {
        var learners = new LearnersFixture(register, sql);
        return learners.look("register@s2s.example", learners.learner()).toString();
    }

    private String hold() {
        return sql.sql("""
                        insert into legal_hold (id, pupil_hash, reason, placed_by, placed_at) values (?, 0, 'a claim', ?, now())
                        returning id
                        """)
                .params(UUID.randomUUID(), UUID.randomUUID())
                .query(String.class)
                .single();
    }

    private String id(String path, AccessCase one) {
        if (path.startsWith("/authority/accounts")) {
            return accountOfSchoolOf(one.organisation()).toString();
        }
        return switch (path.split("/")[2]) {
            case "accounts" -> newAccount().toString();
            case "directory" -> newImport().toString();
            default -> newMail();
        };
    }

    /** Of a school of the same local authority. */
    private UUID accountOfSchoolOf(String organisation) {
        UUID account = newAccount();
        sql.sql("insert into membership (account_id, organisation) values (?, ?)")
                .params(
                        account,
                        (Character.isDigit(organisation.charAt(0)) ? organisation.substring(0, 3) : "926") + "2001")
                .update();
        return account;
    }

    private UUID newAccount() {
        return sql.sql("""
                        insert into account (email, name, password_hash, created_at) values (?, 'A. N. Other', 'none', now())
                        returning id
                        """)
                .param(UUID.randomUUID() + "@drake.example")
                .query(UUID.class)
                .single();
    }

    private UUID newImport() {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into directory_import (id, kind, file_name, sha256, rows, left_out, problems, received_at)
                        values (?, 'ESTABLISHMENTS', 'edubasealldata.csv', '', 0, 0, '{}', now())
                        """).param(id).update();
        return id;
    }

    private String newMail() {
        return sql.sql("""
                        insert into mailbox (message_id, recipient, subject, body, sent_at) values (?, '', '', '', now())
                        returning id
                        """)
                .param(Instant.now() + " " + UUID.randomUUID())
                .query(String.class)
                .single();
    }

    /** @param who an address, or empty for nobody who is signed in */
    private Answer ask(String who, Route route, String path, String organisation) {
        Visitor visitor = who.isEmpty() ? nobody : stage.visitor(who);
        if (route.method().equals("GET")) {
            return visitor.getOnce(path);
        }
        String token = tokens.computeIfAbsent(who, key -> visitor.token(key.isEmpty() ? "/sign-in" : "/"));
        return visitor.postOnce(
                path,
                Map.of(
                        "_csrf", token,
                        "subject", UUID.randomUUID().toString(),
                        "kind", "FILE_ARRIVED",
                        "seen", "nothing",
                        "decision", "send",
                        "disabled", "false",
                        "lrsRole", "false",
                        "reason", "not ours",
                        "worked", "yes",
                        "organisation", organisation));
    }
}
