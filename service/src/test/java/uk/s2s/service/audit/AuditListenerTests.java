package uk.s2s.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.transfers.TransferEvent;
import uk.s2s.service.transfers.TransferEvent.Actor;
import uk.s2s.service.transfers.TransferEvent.PupilSeen;

/** Entries live and die with what they tell. */
@SpringBootTest(properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class AuditListenerTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    final UUID transfer = UUID.randomUUID();
    final TransferEvent look =
            new PupilSeen(transfer, new Actor(UUID.randomUUID(), "9262377"), Instant.EPOCH.plusSeconds(1), 3, 77);

    @Test
    void eventIsWrittenDown() {
        transaction.executeWithoutResult(status -> events.publishEvent(look));
        assertThat(jdbc.sql(
                                "select action, organisation, pupils::text, details::text from audit_entry where transfer = ?")
                        .param(transfer)
                        .query()
                        .singleRow())
                .containsValues("PupilSeen", "9262377", "{77}", "{\"pupil\": 3}");
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(look);
            status.setRollbackOnly();
        });
        assertThat(entries()).isZero();
    }

    @Test
    void nothingIsReadWhenTheEntryCannotBeWritten() {
        jdbc.sql("alter table audit_entry add constraint broken check (action <> 'PupilSeen') not valid")
                .update();
        try {
            assertThatThrownBy(() -> transaction.execute(status -> {
                        String pupil = "what would have been shown";
                        events.publishEvent(look);
                        return pupil;
                    }))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table audit_entry drop constraint broken").update();
        }
        assertThat(entries()).isZero();
    }

    @Test
    void eventOutsideATransactionIsAFault() {
        assertThatThrownBy(() -> events.publishEvent(look))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PupilSeen was published outside a transaction");
    }

    private int entries() {
        return jdbc.sql("select count(*) from audit_entry where transfer = ?")
                .param(transfer)
                .query(Integer.class)
                .single();
    }
}
