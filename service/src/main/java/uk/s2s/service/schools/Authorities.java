package uk.s2s.service.schools;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.LocalAuthorities;
import uk.s2s.identifiers.LocalAuthority;
import uk.s2s.identifiers.SchoolNumber;

/** Local authorities: their names as the directory has them, their dates and successors from the dated list. */
@Component
class Authorities {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final JdbcClient sql;
    private final Clock clock;
    private final LocalAuthorities dated = LocalAuthorities.known();

    Authorities(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Organisation> find(LaCode code) {
        return sql.sql("select name from local_authority where code = ?")
                .param(code.value())
                .query(String.class)
                .optional()
                .map(name -> organisation(code, name));
    }

    /** All that have not ended, by name. */
    List<Organisation> open() {
        return sql
                .sql("select code, name from local_authority order by name")
                .query((row, index) -> organisation(new LaCode(row.getString("code")), row.getString("name")))
                .list()
                .stream()
                .filter(Organisation::open)
                .toList();
    }

    private Organisation organisation(LaCode code, String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        boolean open = dated.find(code).map(la -> la.existedOn(today)).orElse(true);
        return new Organisation(SchoolNumber.ofLocalAuthority(code), name, open);
    }

    List<Organisation> successors(LaCode code) {
        return dated.successorsOf(code).stream()
                .map(LocalAuthority::code)
                .flatMap(successor -> find(successor).stream())
                .toList();
    }

    /** Open schools with the same four digits in the LAs that took this number's LA over: they mostly kept them. */
    List<Organisation> sameEstablishmentElsewhere(SchoolNumber number) {
        List<String> numbers = dated.successorsOf(number.la()).stream()
                .map(la -> la.code().value() + number.establishment())
                .toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        return sql.sql(
                        "select number, name, is_open from establishment where is_open and number in (:numbers) order by number")
                .param("numbers", numbers)
                .query(Organisations::row)
                .list();
    }
}
