package uk.s2s.service.uln;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.transfers.RemovedContent;
import uk.s2s.service.transfers.TransferReference;

/** The SQL of files for ULNs. That of their parts is in {@link PartStore}. */
@Repository
class UlnStore {

    private static final String INSERT = """
            insert into uln_file (id, reference, organisation, file_name, sha256, size, version, records, under_13,
                                  uploaded_by, uploaded_at, repeat_of, pupil_hashes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (reference) do nothing
            """;

    private final JdbcClient sql;

    UlnStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Keeps others from taking the same bytes from the same organisation until the transaction ends, so that of two
     * uploads at once the second sees the first; gives the file with these bytes that nobody has repeated yet and whose content is there.
     */
    Optional<UlnFile> lockRepeats(SchoolNumber organisation, String sha256) {
        sql.sql("select 1 from pg_advisory_xact_lock(?, ?)")
                .params(organisation.value().hashCode(), sha256.hashCode())
                .query(Integer.class)
                .single();
        return sql.sql("""
                        select * from uln_file one
                         where organisation = ? and sha256 = ? and content_removed_at is null
                           and not exists (select from uln_file where repeat_of = one.id)
                        """)
                .params(organisation.value(), HexFormat.of().parseHex(sha256))
                .query(UlnStore::file)
                .optional();
    }

    /** The file, under a reference that no other has. */
    UlnFile insert(NewUlnFile file) {
        UlnFile record;
        do {
            record = file.taken(TransferReference.draw());
        } while (!insert(record, file.pupilHashes()));
        return record;
    }

    private boolean insert(UlnFile file, List<Long> pupilHashes) {
        return sql.sql(INSERT)
                        .params(Arrays.asList(
                                file.id(),
                                file.reference(),
                                file.organisation().value(),
                                file.fileName(),
                                HexFormat.of().parseHex(file.sha256()),
                                file.size(),
                                file.version(),
                                file.records(),
                                file.underThirteen(),
                                file.uploadedBy(),
                                utc(file.uploadedAt()),
                                file.repeatOf(),
                                pupilHashes.stream().mapToLong(Long::longValue).toArray()))
                        .update()
                == 1;
    }

    Optional<UlnFile> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    Optional<UlnFile> ofRound(UUID round) {
        return sql.sql("select uln_file.* from uln_round join uln_file on uln_file.id = file_id where uln_round.id = ?")
                .param(round)
                .query(UlnStore::file)
                .optional();
    }

    List<UlnFile> findAll(Collection<UUID> ids) {
        return sql.sql("select * from uln_file where id = any(?)")
                .params((Object) ids.toArray(UUID[]::new))
                .query(UlnStore::file)
                .list();
    }

    Optional<UlnFile> findByReference(String reference) {
        return sql.sql("select * from uln_file where reference = ?")
                .param(reference)
                .query(UlnStore::file)
                .optional();
    }

    /** Newest first. */
    List<UlnFile> of(SchoolNumber organisation, int offset, int limit) {
        return sql.sql("select * from uln_file where organisation = ? order by id desc offset ? limit ?")
                .params(organisation.value(), offset, limit)
                .query(UlnStore::file)
                .list();
    }

    int count(SchoolNumber organisation) {
        return sql.sql("select count(*) from uln_file where organisation = ?")
                .param(organisation.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps that somebody has accepted this wording with this file. */
    void accept(Terms terms, UlnFile file) {
        byte[] sha256 = HexFormat.of().parseHex(terms.sha256());
        sql.sql("insert into uln_terms (sha256, version, wording) values (?, ?, ?) on conflict do nothing")
                .params(sha256, terms.version(), terms.wording())
                .update();
        sql.sql("insert into uln_terms_acceptance (file_id, terms, account, organisation, at) values (?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        sha256,
                        file.uploadedBy(),
                        file.organisation().value(),
                        utc(file.uploadedAt()))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static UlnFile file(ResultSet row, int index) throws SQLException {
        return new UlnFile(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new SchoolNumber(row.getString("organisation")),
                row.getString("file_name"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getLong("size"),
                row.getString("version"),
                row.getInt("records"),
                row.getInt("under_13"),
                row.getObject("uploaded_by", UUID.class),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getObject("repeat_of", UUID.class),
                removed(row));
    }

    private static @Nullable RemovedContent removed(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("content_removed_at");
        return at == null ? null : new RemovedContent(at.toInstant(), row.getString("content_removed_why"));
    }
}
