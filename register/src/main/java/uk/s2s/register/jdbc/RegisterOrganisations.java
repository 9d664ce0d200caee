package uk.s2s.register.jdbc;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import uk.s2s.register.Admission;
import uk.s2s.register.Organisation;

/** Who may ask the register, and by which password. For many threads. */
public final class RegisterOrganisations {

    /** As the service's schema has it. */
    public static final int PASSWORD_LENGTH = 16;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    /** Each request carries the password, so this is a compromise; sixteen characters make up for it. */
    private static final int ROUNDS = 20_000;

    private static final int SALT = 16;
    private static final int HASH_BITS = 256;

    private final Transactions transactions;
    private final SecureRandom random = new SecureRandom();

    RegisterOrganisations(Transactions transactions) {
        this.transactions = transactions;
    }

    /** In place of what was known of it; its password stays. */
    public void save(Organisation organisation) {
        transactions.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into register_organisation (ref, ukprn, name, registered) values (?, nullif(?, ''), ?, ?)
                    on conflict (ref) do update set ukprn = excluded.ukprn, name = excluded.name, registered = excluded.registered
                    """)) {
                insert.setString(1, organisation.ref());
                insert.setString(2, organisation.ukprn());
                insert.setString(3, organisation.name());
                insert.setBoolean(4, organisation.registered());
                return insert.executeUpdate();
            }
        });
    }

    /** @param password sixteen characters */
    public void setPassword(String ref, String password) {
        if (password.length() != PASSWORD_LENGTH) {
            throw new IllegalArgumentException(
                    "An organisation's password has %d characters".formatted(PASSWORD_LENGTH));
        }
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] hash = hash(password, salt);
        transactions.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update register_organisation set password_salt = ?, password_hash = ? where ref = ?")) {
                update.setBytes(1, salt);
                update.setBytes(2, hash);
                update.setString(3, ref);
                return update.executeUpdate();
            }
        });
    }

    /** By name. */
    public List<Organisation> all() {
        return transactions.run(connection -> {
            List<Organisation> all = new ArrayList<>();
            try (PreparedStatement select =
                            connection.prepareStatement("select * from register_organisation order by name, ref");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(organisation(row));
                }
            }
            return all;
        });
    }

    public Optional<Organisation> find(String ref) {
        return transactions.run(connection -> {
            Optional<Known> known = known(connection, ref, "");
            return known.map(Known::organisation);
        });
    }

    /** @param ref and ukprn: the empty text for one that is not given; when both are, they have to belong together */
    public Admission admit(String ref, String ukprn, String password) {
        Optional<Known> known = transactions.run(connection -> known(connection, ref, ukprn));
        if (known.isEmpty()) {
            return new Admission.Unknown();
        }
        Organisation organisation = known.get().organisation;
        if (!known.get().isPassword(password)) {
            return new Admission.PasswordWrong();
        }
        return organisation.registered()
                ? new Admission.Admitted(organisation)
                : new Admission.NotRegistered(organisation);
    }

    private record Known(Organisation organisation, byte @Nullable [] salt, byte @Nullable [] hash) {

        boolean isPassword(String password) {
            return salt != null
                    && hash != null
                    && MessageDigest.isEqual(RegisterOrganisations.hash(password, salt), hash);
        }
    }

    private static Optional<Known> known(Connection connection, String ref, String ukprn) throws SQLException {
        if (ref.isEmpty() && ukprn.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select * from register_organisation where (? = '' or ref = ?) and (? = '' or ukprn = ?)")) {
            select.setString(1, ref);
            select.setString(2, ref);
            select.setString(3, ukprn);
            select.setString(4, ukprn);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Known(
                                organisation(row), row.getBytes("password_salt"), row.getBytes("password_hash")))
                        : Optional.empty();
            }
        }
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        @Nullable String ukprn = row.getString("ukprn");
        return new Organisation(
                row.getString("ref"), ukprn == null ? "" : ukprn, row.getString("name"), row.getBoolean("registered"));
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
