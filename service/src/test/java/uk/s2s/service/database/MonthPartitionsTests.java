package uk.s2s.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class MonthPartitionsTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private JdbcClient jdbc;

    @BeforeEach
    void makePartitionedTable() {
        jdbc = database.jdbc();
        jdbc.sql("drop table if exists letter").update();
        jdbc.sql("create table letter (id uuid primary key, words text) partition by range (id)")
                .update();
        jdbc.sql("create table letter_default partition of letter default").update();
    }

    @Test
    void makesThisMonthAndTheNextOnes() {
        assertThat(create(2)).isEqualTo(3);
        assertThat(create(2)).isZero();
        assertThat(create(3)).isOne();
    }

    @Test
    void rowsGoWhereTheirMonthIs() {
        create(1);
        assertThat(partitionOf(write(now))).isEqualTo(nameFor(now));
        assertThat(partitionOf(write(now.plusMonths(1)))).isEqualTo(nameFor(now.plusMonths(1)));
        assertThat(partitionOf(write(now.minusYears(1)))).isEqualTo("letter_default");
    }

    @Test
    void monthsBeginAtMidnightUtc() {
        create(1);
        OffsetDateTime first = now.withDayOfMonth(1)
                .toLocalDate()
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC)
                .plusMonths(1);
        assertThat(partitionOf(write(first))).isEqualTo(nameFor(first));
        assertThat(partitionOf(write(first.minusNanos(1_000_000)))).isEqualTo(nameFor(now));
    }

    @Test
    void rowThatCameTooEarlyIsMoved() {
        UUID early = write(now.plusMonths(2));
        assertThat(partitionOf(early)).isEqualTo("letter_default");
        create(2);
        assertThat(partitionOf(early)).isEqualTo(nameFor(now.plusMonths(2)));
    }

    @Test
    void everyTablePartitionedByUuidIsServed() {
        new MonthPartitions(jdbc).createAhead();
        assertThat(create(3)).isZero();
    }

    private UUID write(OffsetDateTime moment) {
        UUID id = TimeOrderedId.at(moment.toInstant());
        jdbc.sql("insert into letter values (?, 'words')").param(id).update();
        return id;
    }

    private int create(int monthsAhead) {
        return jdbc.sql("select create_month_partitions('letter', ?)")
                .param(monthsAhead)
                .query(Integer.class)
                .single();
    }

    private String partitionOf(UUID id) {
        return jdbc.sql("select tableoid::regclass::text from letter where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static String nameFor(OffsetDateTime moment) {
        return "letter_%04d_%02d".formatted(moment.getYear(), moment.getMonthValue());
    }
}
