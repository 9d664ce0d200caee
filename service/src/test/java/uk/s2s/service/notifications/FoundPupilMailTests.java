package uk.s2s.service.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.lostpupils.LostCtf.lost;
import static uk.s2s.service.lostpupils.LostCtf.name;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.lostpupils.LostPupilEvent.LostPupilFound;
import uk.s2s.service.lostpupils.LostPupilsStage;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** What the e-mails about a lost pupil who was found say. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "s2s.background=false")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class FoundPupilMailTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Transfers transfers;

    @Autowired
    NoticeSender sender;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    final String family = name();

    @Test
    void saysNeitherWhoIsFoundNorWhere() {
        UUID sighting = sighting();
        tell(sighting);
        assertThat(mails())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("has been found", "The Thetford Academy (9266910)", "Sign in to see at which school")
                        .doesNotContain(family, "Forest"));
    }

    @Test
    void nobodyIsToldOfAPupilWhoWasLostAgainMeanwhile() {
        UUID sighting = sighting();
        sql.sql("update lost_pupil_sighting set ended_at = now() where id = ?")
                .param(sighting)
                .update();
        tell(sighting);
        assertThat(mails()).isEmpty();
    }

    private UUID sighting() {
        var stage = new LostPupilsStage(port);
        Transfer lost = file(stage.loses(lost("Ana", family)));
        Transfer arrival = file(stage.sends(lost("Ana", family)));
        UUID id = UUID.randomUUID();
        sql.sql(
                        "insert into lost_pupil_sighting (id, lost, arrival, recognised, seen_at) values (?, ?, ?, 'UPN', now())")
                .params(id, lost.id(), arrival.id())
                .update();
        sql.sql("delete from mailbox").update();
        transactions.executeWithoutResult(status -> events.publishEvent(
                new LostPupilFound(null, Instant.now(), lost.id(), arrival.id(), id, arrival.destination(), "UPN", 1)));
        return id;
    }

    private Transfer file(String reference) {
        return transfers.findByReference(reference).orElseThrow();
    }

    private void tell(UUID sighting) {
        boolean more = true;
        while (more) {
            more = sender.sendDue();
        }
        assertThat(sql.sql("select count(*) from notice where subject_id = ? and state = 'WAITING'")
                        .param(sighting)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> mails() {
        return sql.sql("select subject || body from mailbox where subject like '%lost%'")
                .query(String.class)
                .list();
    }
}
