package uk.s2s.service.transfers;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.retention.PupilsOfFiles;

/** The index of pupils that each transfer has. */
@Component
class PupilsOfTransfers implements PupilsOfFiles {

    private final JdbcClient sql;

    PupilsOfTransfers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<long[]> pupilsIn(String reference) {
        return sql.sql("""
                        select t.pupil_hashes from transfer_reference drawn join transfer t on t.id = drawn.transfer_id
                         where drawn.reference = ?
                        """)
                .param(TransferReference.tidy(reference))
                .query((row, index) -> hashes((Long[]) row.getArray(1).getArray()))
                .optional();
    }

    private static long[] hashes(Long[] hashes) {
        long[] all = new long[hashes.length];
        for (int at = 0; at < all.length; at++) {
            all[at] = hashes[at];
        }
        return all;
    }
}
