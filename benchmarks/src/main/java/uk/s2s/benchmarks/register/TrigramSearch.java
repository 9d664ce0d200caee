package uk.s2s.benchmarks.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.s2s.register.FieldRules;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Requester;
import uk.s2s.register.jdbc.LearnerRegister;

/** The likeliest ten by trigrams over the five details, beside the register's own search with its round trips. */
final class TrigramSearch {

    private static final int SEARCHES = 100;
    private static final String TEXT =
            "lower(given_name || ' ' || family_name || ' ' || date_of_birth || ' ' || last_known_post_code)";

    private TrigramSearch() {}

    static void run(RegisterServer server, LearnerRegister register, Draws draws) throws SQLException {
        server.execute("create extension pg_trgm");
        long start = System.nanoTime();
        server.execute("create index learner_trigrams on learner using gin ((%s) gin_trgm_ops)".formatted(TEXT));
        System.out.printf("trigram index built in %.0f s%n", BatchSpeed.since(start));
        double trigrams = 0;
        double ours = 0;
        try (Connection connection = server.database().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id from learner where %s %% ? order by similarity(%s, ?) desc limit 10"
                                .formatted(TEXT, TEXT))) {
            for (int search = 0; search < SEARCHES; search++) {
                LearnerDetails details = Details.of(draws.next());
                start = System.nanoTime();
                query(select, text(details));
                trigrams += BatchSpeed.since(start);
                start = System.nanoTime();
                register.findByDemographics(new Requester("100001", "benchmark"), details);
                ours += BatchSpeed.since(start);
            }
        }
        System.out.printf(
                "one search: pg_trgm %.1f ms, register %.2f ms with catching up, reading and noting the search; ratio %.0f%n",
                trigrams * 1000 / SEARCHES, ours * 1000 / SEARCHES, trigrams / ours);
    }

    private static String text(LearnerDetails details) {
        return FieldRules.DEMOGRAPHICS.stream()
                .filter(field -> field != LearnerField.GENDER)
                .map(field -> details.text(field).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static void query(PreparedStatement select, String text) throws SQLException {
        select.setString(1, text);
        select.setString(2, text);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                row.getLong(1);
            }
        }
    }
}
