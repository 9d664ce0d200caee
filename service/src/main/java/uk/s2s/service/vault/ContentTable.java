package uk.s2s.service.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;

/** The rows of content and content_chunk. Nothing but the package's classes writes them. */
record ContentTable(JdbcTemplate jdbc) {

    private static final String INSERT = """
            insert into content (id, size, sha256, wrapped_key, kek_id, compressed)
            select ?, ?, ?, ?, ?, true
             where exists (select from vault_key where kind = 'content' and id = ? and retired is null)
            """;
    private static final String INSERT_WITH_CHUNK = "with header as (" + INSERT
            + " returning id) insert into content_chunk (id, number, data) select id, 0, ? from header";
    private static final String REWRAP = """
            update content set wrapped_key = ?, kek_id = ?
             where id = ? and exists (select from vault_key where kind = 'content' and id = ? and retired is null)
            """;
    private static final String FIND = """
            select c.size, c.sha256, c.wrapped_key, k.data, c.compressed
              from content c left join content_chunk k on k.id = c.id and k.number = 0
             where c.id = ?
            """;
    private static final String FIND_SHORT = """
            select c.id, c.wrapped_key, k.data, c.compressed
              from content c join content_chunk k on k.id = c.id and k.number = 0
             where c.id = any (?) and c.size <= ?
            """;

    /** @param firstChunk null if the row is missing, which only damage can bring about */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(StoredContent content, byte[] wrappedKey, byte @Nullable [] firstChunk, boolean compressed) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record WrappedKey(UUID id, byte[] value) {}

    /** False if the key that wrapped the content's is not in use any more: nothing was written then. */
    boolean insert(StoredContent content, byte[] wrappedKey, long kek) {
        return jdbc.update(
                        INSERT, content.id(), content.size(), content.sha256().bytes(), wrappedKey, kek, kek)
                == 1;
    }

    /** The same in one statement with the only chunk. */
    boolean insert(StoredContent content, byte[] wrappedKey, long kek, byte[] chunk) {
        byte[] sha256 = content.sha256().bytes();
        return jdbc.update(INSERT_WITH_CHUNK, content.id(), content.size(), sha256, wrappedKey, kek, kek, chunk) == 1;
    }

    void insertChunk(UUID id, int number, byte[] data) {
        jdbc.update("insert into content_chunk (id, number, data) values (?, ?, ?)", id, number, data);
    }

    Optional<Found> find(UUID id) {
        RowMapper<Found> mapper = (row, number) -> new Found(
                new StoredContent(id, row.getLong(1), Sha256.ofDigest(row.getBytes(2))),
                row.getBytes(3),
                row.getBytes(4),
                row.getBoolean(5));
        return jdbc.query(FIND, mapper, id).stream().findFirst();
    }

    /** What becomes of a short content that is there. */
    interface Each {
        void found(UUID id, byte[] wrappedKey, byte[] chunk, boolean compressed);
    }

    void findShort(UUID[] ids, long mostBytes, Each each) {
        RowCallbackHandler row = found ->
                each.found(found.getObject(1, UUID.class), found.getBytes(2), found.getBytes(3), found.getBoolean(4));
        jdbc.query(FIND_SHORT, row, ids, mostBytes);
    }

    Optional<byte[]> chunk(UUID id, int number) {
        RowMapper<byte[]> mapper = (row, at) -> row.getBytes(1);
        return jdbc.query("select data from content_chunk where id = ? and number = ?", mapper, id, number).stream()
                .findFirst();
    }

    /** False if there was none. */
    boolean delete(UUID id) {
        jdbc.update("delete from content_chunk where id = ?", id);
        return jdbc.update("delete from content where id = ?", id) > 0;
    }

    /** In the order of ids, those after the given one that another key than this one wrapped. */
    List<WrappedKey> wrappedByOthers(long kek, UUID after, int limit) {
        RowMapper<WrappedKey> mapper = (row, number) -> new WrappedKey(row.getObject(1, UUID.class), row.getBytes(2));
        return jdbc.query(
                "select id, wrapped_key from content where id > ? and kek_id <> ? order by id limit ? for update",
                mapper,
                after,
                kek,
                limit);
    }

    /** False if this key is not in use any more: the caller must then roll back. */
    boolean rewrap(List<WrappedKey> keys, long kek) {
        List<Object[]> rows = keys.stream()
                .map(key -> new Object[] {key.value(), kek, key.id(), kek})
                .toList();
        return Arrays.stream(jdbc.batchUpdate(REWRAP, rows)).allMatch(count -> count == 1);
    }

    /** Whether anything is under a key that is none of these. */
    boolean holdsUnderOthers(Set<Long> keks) {
        Long[] ids = keks.toArray(Long[]::new);
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from content where kek_id <> all (?))", Boolean.class, (Object) ids));
    }

    /** Lets those who are writing finish and keeps others from beginning, until the transaction ends. */
    void holdWriters() {
        jdbc.execute("set local lock_timeout = '10s'");
        jdbc.execute("lock table content in share mode");
    }
}
