package uk.s2s.register.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.s2s.register.OtherUlnKey;

/** A check value of the key that ULNs are made with, by which another is known. */
final class KeyTable {

    private static final String ALGORITHM = "HmacSHA256";

    private KeyTable() {}

    /**
     * Keeps the check value, where there is none yet.
     *
     * @throws OtherUlnKey when there is another
     */
    static void require(Connection connection, byte[] key) throws SQLException {
        byte[] value = checkValue(key);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register_key (check_value) values (?) on conflict do nothing")) {
            insert.setBytes(1, value);
            insert.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement("select check_value from register_key");
                ResultSet row = select.executeQuery()) {
            if (!row.next() || !MessageDigest.isEqual(row.getBytes(1), value)) {
                throw new OtherUlnKey();
            }
        }
    }

    private static byte[] checkValue(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal("check value of the key of ULNs".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
