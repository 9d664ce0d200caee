package uk.s2s.service.lostpupils;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.retention.LastingPupils;

/** A lost pupil's file is kept for years, and so long it can be asked who had it and who looked at it. */
@Component
class LastingLostPupils implements LastingPupils {

    private final JdbcClient sql;

    LastingLostPupils(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean areAmong(Collection<Long> pupilHashes) {
        return sql.sql("""
                        select exists (select from lost_pupil
                                        where (upn_hash = any(:pupils) or former_upn = any(:pupils))
                                          and standing in ('HELD', 'PASSED_ON', 'FOUND') and content_removed_at is null)
                        """)
                .param("pupils", pupilHashes.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}
