package uk.s2s.service.schools.notices;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.DirectoryEvent;
import uk.s2s.service.schools.DirectoryEvent.Actor;

/** Gives an organisation an address for notices, once whoever reads its mail has entered the code sent there. */
@Service
class NoticeAddresses {

    enum Entered {
        VERIFIED,
        WRONG,
        /** The last try was wrong, the time has run out, or there is nothing to enter a code for. */
        NO_LONGER
    }

    static final Duration VALID = Duration.ofHours(1);
    static final int TRIES = 5;
    static final int CODES_A_DAY = 5;

    private final JdbcClient sql;
    private final PasswordEncoder hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NoticeAddresses(JdbcClient sql, PasswordEncoder hashes, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a code to the address; until it is entered, notices go where they went before.
     *
     * @return false, and nothing is sent, when the organisation has had {@link #CODES_A_DAY} codes within a day
     */
    @Transactional
    public boolean give(SchoolNumber organisation, NoticeAddress address, Actor by) {
        Instant now = clock.instant();
        if (codesSince(organisation, now.minus(Duration.ofDays(1))) >= CODES_A_DAY) {
            return false;
        }
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        Instant expires = now.plus(VALID);
        sql.sql("""
                insert into notice_address_claim
                       (organisation, address, code_hash, given_by, given_at, expires_at, tries_left)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (organisation) do update
                   set address = excluded.address, code_hash = excluded.code_hash, given_by = excluded.given_by,
                       given_at = excluded.given_at, expires_at = excluded.expires_at, tries_left = excluded.tries_left
                """)
                .params(
                        organisation.value(),
                        address.value(),
                        hashes.encode(code),
                        by.account(),
                        utc(now),
                        utc(expires),
                        TRIES)
                .update();
        sql.sql("insert into notice_address_code_sent (organisation, sent_at) values (?, ?)")
                .params(organisation.value(), utc(now))
                .update();
        events.publishEvent(
                new DirectoryEvent.NoticeAddressGiven(by, now, organisation, address.value(), code, expires));
        return true;
    }

    private int codesSince(SchoolNumber organisation, Instant since) {
        sql.sql("delete from notice_address_code_sent where organisation = ? and sent_at < ?")
                .params(organisation.value(), utc(since))
                .update();
        return sql.sql("select count(*) from notice_address_code_sent where organisation = ?")
                .param(organisation.value())
                .query(Integer.class)
                .single();
    }

    /** Each call takes one of the tries, before the code is looked at, so that calls at the same time cannot share one. */
    @Transactional
    public Entered enter(SchoolNumber organisation, String code, Actor by) {
        Instant now = clock.instant();
        Optional<Tried> tried = sql.sql("""
                        update notice_address_claim set tries_left = tries_left - 1
                         where organisation = ? and tries_left > 0 and expires_at > ?
                        returning address, code_hash, tries_left
                        """)
                .params(organisation.value(), utc(now))
                .query((row, index) ->
                        new Tried(row.getString("address"), row.getString("code_hash"), row.getInt("tries_left")))
                .optional();
        if (tried.isEmpty()) {
            return Entered.NO_LONGER;
        }
        if (!hashes.matches(code.replaceAll("\\s", ""), tried.get().codeHash())) {
            int left = tried.get().triesLeft();
            events.publishEvent(new DirectoryEvent.NoticeAddressCodeRefused(by, now, organisation, left));
            return left > 0 ? Entered.WRONG : Entered.NO_LONGER;
        }
        putInForce(organisation, tried.get().address(), now);
        events.publishEvent(new DirectoryEvent.NoticeAddressVerified(
                by, now, organisation, tried.get().address()));
        return Entered.VERIFIED;
    }

    private record Tried(String address, String codeHash, int triesLeft) {}

    private void putInForce(SchoolNumber organisation, String address, Instant now) {
        sql.sql("""
                insert into notice_address (organisation, address, verified_at) values (?, ?, ?)
                on conflict (organisation) do update
                   set address = excluded.address, verified_at = excluded.verified_at,
                       failing_since = null, failed_at = null, failing_reason = null
                """).params(organisation.value(), address, utc(now)).update();
        sql.sql("delete from notice_address_claim where organisation = ?")
                .param(organisation.value())
                .update();
    }

    Optional<Claim> claim(SchoolNumber organisation) {
        return sql.sql(
                        "select address, given_at, expires_at, tries_left from notice_address_claim where organisation = ?")
                .param(organisation.value())
                .query(NoticeAddresses::claim)
                .optional();
    }

    private static Claim claim(ResultSet row, int index) throws SQLException {
        return new Claim(
                row.getString("address"),
                row.getTimestamp("given_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getInt("tries_left"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
