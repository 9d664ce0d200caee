package uk.s2s.service.lostpupils;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.Application;
import uk.s2s.service.database.TimeOrderedId;

/**
 * Puts invented lost pupils into the database of a running service, for {@code benchmarks/run lost-pupils}: records that are
 * found and listed like any, without the files that would stand behind them.
 */
final class FillLostPupils {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Cards cards;

    private FillLostPupils(ConfigurableApplicationContext context) {
        jdbc = context.getBean(JdbcTemplate.class);
        transactions = context.getBean(TransactionTemplate.class);
        cards = context.getBean(Cards.class);
    }

    /** A file of pupils, one a line, see {@code LostPupilLists} of the benchmarks. */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .properties(
                                "spring.main.lazy-initialization=true",
                                "s2s.background=false",
                                "s2s.database.attach=true")
                        .run();
                BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            var fill = new FillLostPupils(context);
            int number = 0;
            for (List<Invented> some = some(lines, number); !some.isEmpty(); some = some(lines, number)) {
                fill.add(some);
                number += some.size();
            }
        }
    }

    private record Invented(int number, UUID transfer, Card card) {}

    private static List<Invented> some(BufferedReader lines, int before) throws IOException {
        List<Invented> some = new ArrayList<>();
        String line = some.size() < AT_ONCE ? lines.readLine() : null;
        while (line != null) {
            some.add(new Invented(
                    before + some.size() + 1, TimeOrderedId.at(Instant.now()), card(line.split("\t", -1))));
            line = some.size() < AT_ONCE ? lines.readLine() : null;
        }
        return some;
    }

    private static Card card(String[] fields) {
        return new Card(
                fields[0],
                fields[1],
                fields[2],
                "",
                "",
                "",
                fields[3],
                fields[4],
                fields[5],
                "",
                "",
                fields[6],
                "2026-07-20");
    }

    private void add(List<Invented> some) {
        transactions.executeWithoutResult(status -> {
            Instant now = Instant.now();
            OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
            List<UUID> stored =
                    some.stream().map(one -> cards.store(one.card(), now)).toList();
            jdbc.batchUpdate("""
                    insert into transfer (id, reference, source, destination, addressed_to, file_name, name, sha256, size, version,
                                          pupils, pupil_hashes, state, uploaded_by, uploaded_at, changed_at, asked)
                    values (?, ?, '9266910', 'XXXXXXX', 'XXXXXXX', ?, ?, '', 0, '', 1, '{0}', 'HELD', ?, ?, ?, false)
                    """, some.stream().map(one -> transfer(one, at)).collect(Collectors.toList()));
            jdbc.batchUpdate(
                    """
                    insert into lost_pupil (transfer_id, school, card, held_at, standing, changed_at, change_number)
                    values (?, '9266910', ?, ?, 'HELD', ?, next_lost_pupil_change())
                    """,
                    IntStream.range(0, some.size())
                            .mapToObj(each -> new Object[] {some.get(each).transfer(), stored.get(each), at, at})
                            .collect(Collectors.toList()));
        });
    }

    private static Object[] transfer(Invented one, OffsetDateTime at) {
        String digits = "%012d".formatted(one.number());
        String reference = digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
        return new Object[] {one.transfer(), reference, reference, reference, new UUID(0, 0), at, at};
    }
}
