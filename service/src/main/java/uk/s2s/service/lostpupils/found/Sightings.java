package uk.s2s.service.lostpupils.found;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.transfers.Transfer;

/** Each time that a lost pupil was recognised in a file. */
@Repository
public class Sightings {

    private final JdbcClient sql;

    Sightings(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Sighting> find(UUID id) {
        return sql.sql("select * from lost_pupil_sighting where id = ?")
                .param(id)
                .query(Sightings::row)
                .optional();
    }

    Sighting add(Recognised one, Transfer arrival, Instant now) {
        var sighting = new Sighting(TimeOrderedId.at(now), one.pupil().transfer(), arrival.id(), false);
        sql.sql("insert into lost_pupil_sighting (id, lost, arrival, recognised, seen_at) values (?, ?, ?, ?, ?)")
                .params(
                        sighting.id(),
                        sighting.lost(),
                        sighting.arrival(),
                        one.by().name(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        return sighting;
    }

    /** The transfers of those who were ever recognised in one of these files. */
    List<UUID> lostIn(Collection<UUID> arrivals) {
        return sql.sql("select lost from lost_pupil_sighting where arrival = any(?)")
                .param(arrivals.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** By which this pupil counts as found. */
    Optional<Sighting> openOf(UUID lost) {
        return sql.sql(
                        "select * from lost_pupil_sighting where lost = ? and ended_at is null order by seen_at desc limit 1")
                .param(lost)
                .query(Sightings::row)
                .optional();
    }

    void endOf(UUID lost, Instant now) {
        sql.sql("update lost_pupil_sighting set ended_at = ? where lost = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), lost)
                .update();
    }

    /** Ends those of these files, which it gives back in the order of the lost pupils' transfers. */
    List<Sighting> end(Collection<UUID> arrivals, Instant now) {
        return sql
                .sql("""
                        update lost_pupil_sighting set ended_at = ? where arrival = any(?) and ended_at is null returning *
                        """)
                .params(now.atOffset(ZoneOffset.UTC), arrivals.toArray(UUID[]::new))
                .query(Sightings::row)
                .list()
                .stream()
                .sorted(Comparator.comparing(Sighting::lost))
                .toList();
    }

    private static Sighting row(ResultSet row, int index) throws SQLException {
        return new Sighting(
                row.getObject("id", UUID.class),
                row.getObject("lost", UUID.class),
                row.getObject("arrival", UUID.class),
                row.getTimestamp("ended_at") != null);
    }
}
