package uk.s2s.service.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.schools.ShortMemory;

/** The terms that LAs have given, by academic year; remembered for half a minute, and forgotten when new ones come here. */
@Repository
class TermDates {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final JdbcClient sql;
    private final ShortMemory<LaCode, Map<AcademicYear, List<Term>>> known;

    TermDates(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.known = new ShortMemory<>(this::read, REMEMBERED, clock);
    }

    /** In order of time; an academic year that the LA gave no terms for is missing. */
    Map<AcademicYear, List<Term>> of(LaCode la) {
        return known.get(la);
    }

    private Map<AcademicYear, List<Term>> read(LaCode la) {
        return sql
                .sql("select name, first_day, last_day from term where la = ? order by first_day")
                .param(la.value())
                .query(TermDates::term)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        term -> AcademicYear.of(term.first()), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    private static Term term(ResultSet row, int index) throws SQLException {
        return new Term(
                row.getString("name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    /** Instead of all that the LA has given for this year. */
    void replace(LaCode la, AcademicYear year, Collection<Term> terms) {
        sql.sql("delete from term where la = ? and first_day between ? and ?")
                .params(la.value(), year.first(), year.last())
                .update();
        for (Term term : terms) {
            sql.sql("insert into term (la, name, first_day, last_day) values (?, ?, ?, ?)")
                    .params(la.value(), term.name(), term.first(), term.last())
                    .update();
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(CalendarEvent event) {
        known.forget();
    }
}
