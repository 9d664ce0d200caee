package uk.s2s.service.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores and reads 64 MB in a process of its own, whose heap is much smaller. */
final class LargeContentProgram {

    private static final long SIZE = 64L * 1024 * 1024;

    private LargeContentProgram() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(environment.get("S2S_DATABASE_URL"));
        database.setUser(environment.get("S2S_DATABASE_USER"));
        database.setPassword(environment.get("S2S_DATABASE_PASSWORD"));
        KeyRing ring = KeyRing.open(
                new KeyFile(Path.of(arguments[0], "vault.keys")), new KeyTable(JdbcClient.create(database)));
        Vault vault = new Vault(new ContentTable(new JdbcTemplate(database)), ring);
        UUID id = VaultFixture.newId();
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        StoredContent stored = transactions.execute(status -> store(vault, id));
        var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.newDigest());
        vault.copyTo(id, digesting);
        Sha256 read = Sha256.ofDigest(digesting.getMessageDigest().digest());
        boolean same =
                stored != null && stored.size() == SIZE && stored.sha256().equals(read);
        System.exit(same ? 0 : 1);
    }

    private static StoredContent store(Vault vault, UUID id) {
        try {
            return vault.store(id, new Counting());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that differ from each other for long enough. */
    private static final class Counting extends InputStream {

        private long position;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (position == SIZE) {
                return -1;
            }
            int part = (int) Math.min(length, SIZE - position);
            for (int at = offset; at < offset + part; at++) {
                bytes[at] = (byte) ((position * position) >>> 8);
                position++;
            }
            return part;
        }
    }
}
