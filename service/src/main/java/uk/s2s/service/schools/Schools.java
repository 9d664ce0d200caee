package uk.s2s.service.schools;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.s2s.identifiers.SchoolNumber;

/**
 * The directory of schools and local authorities. Who an organisation is and whether it is told by e-mail is remembered for
 * half a minute, so that a change made on another node takes as long to be seen; one made here is seen at once.
 */
@Service
public class Schools {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /** Of all establishments that have had a number, the one it stands for now: an open one, else the last to close. */
    static final String NOW_FIRST =
            "is_open desc, status = 4, closed desc nulls last, opened desc nulls last, urn desc";

    private static final String FIND = """
            select number, name, is_open from establishment where number = :number order by
            """ + NOW_FIRST + " limit 1";

    private static final String FIND_BY_FORMER_NUMBER = """
            select f.number, e.name, false as is_open
              from former_number f join establishment e using (urn) where f.number = :number limit 1
            """;

    private final JdbcClient sql;
    private final Authorities authorities;
    private final Successions successions;
    private final ShortMemory<SchoolNumber, Optional<Organisation>> organisations;
    private final ShortMemory<SchoolNumber, Boolean> told;

    Schools(JdbcClient sql, Authorities authorities, Successions successions, Clock clock) {
        this.sql = sql;
        this.authorities = authorities;
        this.successions = successions;
        this.organisations = new ShortMemory<>(this::lookUp, REMEMBERED, clock);
        this.told = new ShortMemory<>(number -> noticeAddress(number).isPresent(), REMEMBERED, clock);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(DirectoryEvent event) {
        organisations.forget();
        told.forget();
    }

    /**
     * The organisation with this number, open or closed; empty when the directory holds none. A number that its school
     * gave up at a reorganisation is closed.
     */
    public Optional<Organisation> find(SchoolNumber number) {
        return organisations.get(number);
    }

    private Optional<Organisation> lookUp(SchoolNumber number) {
        if (number.isLocalAuthority()) {
            return authorities.find(number.la());
        }
        return find(FIND, number).or(() -> find(FIND_BY_FORMER_NUMBER, number));
    }

    private Optional<Organisation> find(String query, SchoolNumber number) {
        return sql.sql(query)
                .param("number", number.value())
                .query(Organisations::row)
                .optional();
    }

    /** Of these numbers those that no open organisation has. */
    public List<SchoolNumber> notOpen(Collection<SchoolNumber> numbers) {
        List<SchoolNumber> notOfSchools = sql.sql("""
                        select given.number from unnest(?) given (number)
                         where not exists (select from establishment e where e.number = given.number and e.is_open)
                        """)
                .params((Object) numbers.stream().map(SchoolNumber::value).toArray(String[]::new))
                .query((row, index) -> new SchoolNumber(row.getString("number")))
                .list();
        return notOfSchools.stream()
                .filter(number -> !find(number).map(Organisation::open).orElse(false))
                .toList();
    }

    /**
     * The open organisations that took over from the one with this number, through as many steps as it takes; none while
     * it is open. For a number that the directory does not hold but whose LA was reorganised, the schools that may have
     * had it.
     */
    public List<Organisation> successors(SchoolNumber number) {
        return succession(number).open();
    }

    /** The one successor, when there is only one and nothing is left open: no split, no unknown or vanished heir. */
    public Optional<Organisation> onlySuccessor(SchoolNumber number) {
        return succession(number).certain();
    }

    private Succession succession(SchoolNumber number) {
        Optional<Organisation> organisation = find(number);
        if (organisation.map(Organisation::open).orElse(false)) {
            return Succession.NONE;
        }
        if (number.isLocalAuthority()) {
            return Succession.among(authorities.successors(number.la()));
        }
        return organisation.isPresent()
                ? successions.of(number)
                : Succession.perhaps(authorities.sameEstablishmentElsewhere(number));
    }

    /** Whether the establishment that the number stands for takes no part in School to School, being independent. */
    public boolean isIndependent(SchoolNumber number) {
        return sql.sql("select type like 'Other independent%' from establishment where number = :number order by "
                        + NOW_FIRST + " limit 1")
                .param("number", number.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The local authorities that have not ended, by name. */
    public List<Organisation> localAuthorities() {
        return authorities.open();
    }

    /** Whether the organisation hears by e-mail of what is sent to it. */
    public boolean isTold(SchoolNumber number) {
        return told.get(number);
    }

    /** Whether it is told, and e-mails to it do not come back as far as is known. */
    public boolean isReached(SchoolNumber number) {
        return isTold(number) && addressTrouble(number).isEmpty();
    }

    /** Where notices to the organisation go, once verified; empty when it cannot be told anything by e-mail. */
    public Optional<String> noticeAddress(SchoolNumber number) {
        return sql.sql("select address from notice_address where organisation = ?")
                .param(number.value())
                .query(String.class)
                .optional();
    }

    /** What is wrong with the organisation's address for notices, if e-mails to it come back. */
    public Optional<AddressTrouble> addressTrouble(SchoolNumber number) {
        return sql.sql("""
                        select address, failing_reason, failing_since from notice_address
                         where organisation = ? and failing_since is not null
                        """)
                .param(number.value())
                .query((row, index) -> new AddressTrouble(
                        row.getString("address"),
                        row.getString("failing_reason"),
                        row.getTimestamp("failing_since").toInstant()))
                .optional();
    }
}
