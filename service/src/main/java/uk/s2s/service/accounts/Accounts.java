package uk.s2s.service.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.Area;

/** The accounts in the database, and the count of wrong passwords that locks them. */
@Service
class Accounts {

    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final String SELECT = """
            select a.*,
                   array(select m.organisation::text from membership m where m.account_id = a.id order by 1) organisations,
                   array(select m.organisation::text from membership m where m.account_id = a.id and m.lrs_role) lrs_role_at
              from account a
            """;

    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient sql, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    Optional<Account> findByEmail(String email) {
        return sql.sql(SELECT + "where lower(a.email) = lower(?)")
                .param(email.strip())
                .query(Accounts::account)
                .optional();
    }

    List<Account> all() {
        return sql.sql(SELECT + "order by lower(a.email)")
                .query(Accounts::account)
                .list();
    }

    /** Those that work for at least one school of the area, whatever else they work for. */
    List<Account> ofSchools(Area area) {
        return sql.sql(SELECT + """
                        where exists (select from membership m
                                       where m.account_id = a.id and m.organisation not like '___LLLL'
                                         and (left(m.organisation, 3) = :la or m.organisation = any(cast(:former as char(7)[]))))
                        order by lower(a.email)
                        """)
                .param("la", area.la().value())
                .param("former", area.formerNumbers().toArray(String[]::new))
                .query(Accounts::account)
                .list();
    }

    Optional<Account> find(UUID id) {
        return sql.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    /** Creates a demo account, or leaves an existing one of the same e-mail address as it is. */
    @Transactional
    void createIfAbsent(String email, String name, String password, List<String> organisations) {
        if (findByEmail(email).isEmpty()) {
            insert(email, name, password, organisations, false);
        }
    }

    /**
     * Creates an account that has to choose a password of its own when it first signs in.
     *
     * @param by the administrator, or null for whoever runs the service
     */
    @Transactional
    UUID create(String email, String name, String password, List<String> organisations, @Nullable UUID by) {
        UUID id = insert(email, name, password, organisations, true);
        events.publishEvent(new AccountEvent.AccountCreated(id, organisations, by, clock.instant()));
        return id;
    }

    private UUID insert(String email, String name, String password, List<String> organisations, boolean firstPassword) {
        UUID id = sql.sql("""
                        insert into account (email, name, password_hash, password_is_first, created_at)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(email.strip(), name, passwords.encode(password), firstPassword, utc(clock.instant()))
                .query(UUID.class)
                .single();
        for (String organisation : organisations) {
            sql.sql("insert into membership (account_id, organisation) values (?, ?) on conflict do nothing")
                    .params(id, organisation)
                    .update();
        }
        return id;
    }

    /** Gives or takes the LRS role at every school and LA that the account works for. */
    @Transactional
    void setLrsRole(UUID account, boolean lrsRole, @Nullable UUID by) {
        int changed = sql.sql("""
                        update membership set lrs_role = ? where account_id = ? and lrs_role <> ? and organisation not in (?, ?)
                        """)
                .params(lrsRole, account, lrsRole, SignedIn.SERVICE, SignedIn.REGISTER)
                .update();
        if (changed > 0) {
            events.publishEvent(new AccountEvent.LrsRoleSet(account, lrsRole, by, clock.instant()));
        }
    }

    /**
     * Replaces the password and ends a lock.
     *
     * @param first whether somebody else chose it, so that its user has to choose another
     * @return whether there is such an account
     */
    boolean setPassword(UUID account, String password, boolean first) {
        return sql.sql("""
                                update account
                                   set password_hash = ?, password_is_first = ?, failed_sign_ins = 0, locked_until = null
                                 where id = ?
                                """).params(passwords.encode(password), first, account).update() == 1;
    }

    /** By its own user. */
    @Transactional
    void changePassword(UUID account, String password) {
        setPassword(account, password, false);
        events.publishEvent(new AccountEvent.PasswordChanged(account, clock.instant()));
    }

    /** Switches an account off, or on again; returns whether that changed anything. */
    boolean setDisabled(UUID account, boolean disabled) {
        return sql.sql("update account set disabled = ? where id = ? and disabled <> ?")
                        .params(disabled, account, disabled)
                        .update()
                == 1;
    }

    /**
     * Takes one of the tries that the account has, before its password is looked at, so that trying side by side gains
     * nobody more of them. The last one locks the account for {@link #LOCK}; if it turns out right, the lock ends.
     *
     * @return which try in a row it is; empty when the account is locked or switched off
     */
    @Transactional
    Optional<Integer> takeTry(UUID account) {
        Instant now = clock.instant();
        return sql.sql("""
                        update account
                           set failed_sign_ins = failed_sign_ins % :tries + 1,
                               locked_until = case when failed_sign_ins % :tries + 1 = :tries then :until::timestamptz end
                         where id = :id and not disabled and (locked_until is null or locked_until <= :now)
                        returning failed_sign_ins
                        """)
                .param("tries", TRIES)
                .param("until", utc(now.plus(LOCK)))
                .param("now", utc(now))
                .param("id", account)
                .query(Integer.class)
                .optional();
    }

    /** The password of that try was never looked at. */
    @Transactional
    void giveTryBack(UUID account, int inARow) {
        sql.sql("""
                        update account
                           set failed_sign_ins = greatest(failed_sign_ins - 1, 0),
                               locked_until = case when ? < ? then locked_until end
                         where id = ?
                        """).params(inARow, TRIES, account).update();
    }

    @Transactional
    void signInFailed(UUID account, int inARow) {
        Instant now = clock.instant();
        events.publishEvent(new AccountEvent.SignInFailed(account, inARow, now));
        if (inARow >= TRIES) {
            events.publishEvent(new AccountEvent.AccountLocked(account, now.plus(LOCK), now));
        }
    }

    /** A try at an account that is locked or switched off, its password right or not. */
    @Transactional
    void signInBarred(Account account) {
        events.publishEvent(new AccountEvent.SignInBarred(account.id(), account.disabled(), clock.instant()));
    }

    @Transactional
    void signInSucceeded(UUID account) {
        clearTries(account);
        events.publishEvent(new AccountEvent.SignInSucceeded(account, clock.instant()));
    }

    void clearTries(UUID account) {
        sql.sql("update account set failed_sign_ins = 0, locked_until = null where id = ?")
                .param(account)
                .update();
    }

    /**
     * Ends a lock before its time.
     *
     * @param by the administrator or the local authority's user, or null for whoever runs the service
     * @param as the organisation that they work as, or null for whoever runs the service
     * @return whether there is such an account
     */
    @Transactional
    boolean unlock(UUID account, @Nullable UUID by, @Nullable String as) {
        if (find(account).isEmpty()) {
            return false;
        }
        clearTries(account);
        events.publishEvent(new AccountEvent.AccountUnlocked(account, by, as, clock.instant()));
        return true;
    }

    @Transactional
    void organisationChosen(SignedIn who) {
        events.publishEvent(new AccountEvent.OrganisationChosen(who.account(), who.organisation(), clock.instant()));
    }

    @Transactional
    void signedOut(UUID account) {
        events.publishEvent(new AccountEvent.SignedOut(account, clock.instant()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        Timestamp lockedUntil = row.getTimestamp("locked_until");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("password_hash"),
                row.getInt("failed_sign_ins"),
                lockedUntil == null ? null : lockedUntil.toInstant(),
                row.getBoolean("disabled"),
                row.getBoolean("password_is_first"),
                List.of((String[]) row.getArray("organisations").getArray()),
                List.of((String[]) row.getArray("lrs_role_at").getArray()));
    }
}
