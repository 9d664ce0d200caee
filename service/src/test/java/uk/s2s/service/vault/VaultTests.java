package uk.s2s.service.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.s2s.service.vault.VaultFixture.newId;
import static uk.s2s.service.vault.VaultFixture.someBytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.s2s.service.database.TestDatabase;

class VaultTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final byte[] INVENTED =
            "<Surname>Invented</Surname>".repeat(30_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private VaultFixture node;
    private Vault vault;

    @BeforeEach
    void openEmptyVault() {
        VaultFixture.empty(database);
        node = new VaultFixture(database, folder.resolve("vault.keys"));
        vault = node.vault;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000, Vault.ONE_CHUNK, Vault.ONE_CHUNK + 1, 3_000_000})
    void givesBackTheSameBytes(int length) throws IOException {
        byte[] content = someBytes(length);
        assertThat(node.read(node.store(content))).isEqualTo(content);
        assertThat(node.read(storeStream(content))).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20_000, 3_000_000})
    void tellsSizeAndFingerprint(int length) {
        byte[] content = someBytes(length);
        StoredContent stored = node.store(content);
        assertThat(stored.size()).isEqualTo(length);
        assertThat(stored.sha256()).isEqualTo(Sha256.of(content));
        assertThat(vault.describe(stored.id())).isEqualTo(stored);
        assertThat(storeStream(content).sha256()).isEqualTo(stored.sha256());
    }

    @Test
    void tablesHoldNothingReadable() {
        node.store(INVENTED);
        assertThat(number("select count(*) from content_chunk where position('Invented'::bytea in data) > 0"))
                .isZero();
    }

    @Test
    void noRowIsLarge() {
        node.store(someBytes(3_000_000));
        assertThat(number("select max(length(data)) from content_chunk")).isEqualTo(ChunkWriter.CHUNK_BYTES);
    }

    @Test
    void textTakesLittleRoom() {
        node.store(INVENTED);
        assertThat(number("select sum(length(data)) from content_chunk")).isLessThan(INVENTED.length / 20);
    }

    @Test
    void contentFromBeforeCompressionIsRead() throws IOException {
        StoredContent stored = node.storeUncompressed(INVENTED);
        assertThat(node.read(stored)).isEqualTo(INVENTED);
    }

    @Test
    void sameBytesLookDifferentEachTime() {
        node.store(someBytes(100));
        node.store(someBytes(100));
        assertThat(count("content_chunk")).isEqualTo(2);
        assertThat(database.jdbc()
                        .sql("select count(distinct data) from content_chunk")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void rowsLieInThePartitionOfTheirMonth() {
        node.store(someBytes(10));
        assertThat(count("content_default")).isZero();
        assertThat(count("content_chunk_default")).isZero();
    }

    @Test
    void callersRollbackTakesTheContentAlong() {
        UUID id = newId();
        node.transactions.executeWithoutResult(status -> {
            vault.store(id, someBytes(2_000_000));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> vault.open(id)).isInstanceOf(ContentMissing.class);
        assertThat(count("content_chunk")).isZero();
    }

    @Test
    void brokenUploadLeavesNothing() {
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(someBytes(2_000_000)), brokenConnection());
        assertThatThrownBy(() -> storeStream(broken)).hasRootCauseMessage("connection reset");
        assertThat(count("content_chunk")).isZero();
    }

    @Test
    void largeContentNeedsATransaction() {
        assertThatThrownBy(() -> vault.store(newId(), someBytes(2_000_000)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update content_chunk set data = set_byte(data, 500000, get_byte(data, 500000) # 1) where number = 1",
                "update content_chunk set number = number + 10; update content_chunk set number = 12 - number",
                "delete from content_chunk where number = 2",
                "delete from content_chunk where number = 1",
                "delete from content_chunk where number = 0",
                "insert into content_chunk select id, 3, data from content_chunk where number = 2",
                "update content_chunk set data = substr(data, 1, length(data) - 1) where number = 2",
                "update content set wrapped_key = set_byte(wrapped_key, 20, get_byte(wrapped_key, 20) # 1)"
            })
    void harmDoneInTheDatabaseIsFound(String harm) {
        StoredContent stored = node.store(someBytes(3_000_000));
        node.jdbc.execute(harm);
        assertThatThrownBy(() -> vault.copyTo(stored.id(), OutputStream.nullOutputStream()))
                .isInstanceOf(ContentDamaged.class)
                .hasMessageContaining(stored.id().toString());
    }

    @Test
    void contentOfAnotherIsFound() {
        StoredContent mine = node.store(someBytes(3_000_000));
        StoredContent other = node.store(someBytes(2_500_000));
        node.jdbc.update("delete from content_chunk where id = ?", mine.id());
        node.jdbc.update("update content_chunk set id = ? where id = ?", mine.id(), other.id());
        node.jdbc.update(
                "update content set wrapped_key = (select wrapped_key from content where id = ?) where id = ?",
                other.id(),
                mine.id());
        assertThatThrownBy(() -> node.read(mine)).isInstanceOf(ContentDamaged.class);
    }

    @Test
    void removedContentIsGoneWithItsKey() {
        StoredContent stored = node.store(someBytes(3_000_000));
        assertThat(remove(stored.id())).isTrue();
        assertThat(remove(stored.id())).isFalse();
        assertThat(count("content")).isZero();
        assertThat(count("content_chunk")).isZero();
        assertThatThrownBy(() -> vault.describe(stored.id())).isInstanceOf(ContentMissing.class);
    }

    private int number(String query) {
        return database.jdbc().sql(query).query(Integer.class).single();
    }

    private boolean remove(UUID id) {
        return Boolean.TRUE.equals(node.transactions.execute(status -> vault.remove(id)));
    }

    private StoredContent storeStream(byte[] content) {
        return storeStream(new ByteArrayInputStream(content));
    }

    private StoredContent storeStream(InputStream content) {
        StoredContent stored = node.transactions.execute(status -> {
            try {
                return vault.store(newId(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (stored == null) {
            throw new AssertionError("nothing stored");
        }
        return stored;
    }

    private static InputStream brokenConnection() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
    }

    private static int count(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
