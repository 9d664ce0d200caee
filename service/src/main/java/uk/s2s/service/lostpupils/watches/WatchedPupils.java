package uk.s2s.service.lostpupils.watches;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.vault.IdentifierIndex;

/** Whom a watch is about, as far as is known: by the UPN that it searches for, and by those it has found. */
@Component
class WatchedPupils {

    private final JdbcClient sql;
    private final Watches watches;
    private final IdentifierIndex index;

    WatchedPupils(JdbcClient sql, Watches watches, IdentifierIndex index) {
        this.sql = sql;
        this.watches = watches;
        this.index = index;
    }

    /** Keyed hashes of their UPNs. */
    Set<Long> hashesOf(UUID watch) {
        Set<Long> hashes = new HashSet<>(found(watch));
        watches.criteria(List.of(watch)).values().stream()
                .flatMap(criteria -> criteria.readUpn().stream())
                .forEach(upn -> hashes.add(index.hash(upn.value())));
        return hashes;
    }

    private List<Long> found(UUID watch) {
        return sql.sql("""
                        select pupil from lost_pupil_watch_hit h join lost_pupil p on p.transfer_id = h.lost
                          cross join unnest(array[p.upn_hash, p.former_upn]) as pupil
                         where h.watch = ? and pupil is not null
                        """).param(watch).query(Long.class).list();
    }
}
