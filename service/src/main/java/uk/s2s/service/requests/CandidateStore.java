package uk.s2s.service.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.service.requests.matching.Fit;

/** The SQL of pupils of files who may be those of open requests. */
@Repository
class CandidateStore {

    /** @param pupil position in the file, from 1 */
    record Place(UUID transfer, int pupil) {}

    private final JdbcClient sql;

    CandidateStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Fit fit, UUID transfer) {
        sql.sql("insert into request_candidate (request, transfer, pupil) values (?, ?, ?) on conflict do nothing")
                .params(fit.request(), transfer, fit.pupil())
                .update();
    }

    List<Place> of(UUID request) {
        return sql.sql("select transfer, pupil from request_candidate where request = ? order by transfer, pupil")
                .param(request)
                .query((row, index) -> new Place(row.getObject("transfer", UUID.class), row.getInt("pupil")))
                .list();
    }

    /** The open requests that each of these files may answer. */
    Map<UUID, List<Request>> openOf(List<UUID> transfers) {
        Map<UUID, List<Request>> open = new HashMap<>();
        sql.sql("""
                        select distinct c.transfer as candidate_of, r.* from request_candidate c join request r on r.id = c.request
                         where c.transfer = any(?) and r.state = 'OPEN' order by r.id
                        """)
                .param(transfers.toArray(UUID[]::new))
                .query((row, index) -> open.computeIfAbsent(
                                row.getObject("candidate_of", UUID.class), none -> new ArrayList<>())
                        .add(RequestRows.request(row, index)))
                .list();
        return open;
    }

    void forget(UUID request) {
        sql.sql("delete from request_candidate where request = ?")
                .param(request)
                .update();
    }

    /** Nobody else is meant by this pupil any more. */
    void forget(Place place) {
        sql.sql("delete from request_candidate where transfer = ? and pupil = ?")
                .params(place.transfer(), place.pupil())
                .update();
    }

    /** The file went on under another id. */
    void move(UUID transfer, UUID sentOn) {
        sql.sql("update request_candidate set transfer = ? where transfer = ?")
                .params(sentOn, transfer)
                .update();
    }
}
