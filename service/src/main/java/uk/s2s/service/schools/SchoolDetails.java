package uk.s2s.service.schools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;

/** Everything that the directory keeps of an establishment, and those that came before and after it. */
@Component
class SchoolDetails {

    private static final String PREDECESSORS = """
            select s.predecessor as urn, coalesce(e.name, s.predecessor_name) as name, e.number, s.kind, s.since
              from succession s left join establishment e on e.urn = s.predecessor
             where s.successor = ? order by s.since desc nulls last, s.predecessor
            """;

    private static final String SUCCESSORS = """
            select s.successor as urn, coalesce(e.name, s.successor_name) as name, e.number, s.kind, s.since
              from succession s left join establishment e on e.urn = s.successor
             where s.predecessor = ? order by s.since desc nulls last, s.successor
            """;

    private final JdbcClient sql;

    SchoolDetails(JdbcClient sql) {
        this.sql = sql;
    }

    /** The establishment that the number stands for now, or that had it before a reorganisation. */
    Optional<School> find(SchoolNumber number) {
        return sql.sql("""
                        select * from establishment
                         where number = :number or urn in (select urn from former_number where number = :number)
                         order by number = :number desc,
                        """ + Schools.NOW_FIRST + " limit 1")
                .param("number", number.value())
                .query(SchoolDetails::school)
                .optional();
    }

    Optional<School> find(int urn) {
        return sql.sql("select * from establishment where urn = ?")
                .param(urn)
                .query(SchoolDetails::school)
                .optional();
    }

    List<SchoolRelative> predecessors(int urn) {
        return sql.sql(PREDECESSORS).param(urn).query(SchoolDetails::relative).list();
    }

    List<SchoolRelative> successors(int urn) {
        return sql.sql(SUCCESSORS).param(urn).query(SchoolDetails::relative).list();
    }

    /** Open schools of a local authority, and those of them that can be told by e-mail. */
    AuthorityCount count(SchoolNumber authority) {
        return sql.sql("""
                        select count(*) as schools, count(n.organisation) as told
                          from establishment e left join notice_address n on n.organisation = e.number
                         where e.is_open and e.number like ? || '%'
                        """)
                .param(authority.la().value())
                .query((row, index) -> new AuthorityCount(row.getInt("schools"), row.getInt("told")))
                .single();
    }

    private static SchoolRelative relative(ResultSet row, int index) throws SQLException {
        return new SchoolRelative(
                row.getInt("urn"),
                row.getString("name"),
                number(row, "number"),
                row.getString("kind"),
                row.getObject("since", LocalDate.class));
    }

    private static School school(ResultSet row, int index) throws SQLException {
        return new School(
                row.getInt("urn"),
                number(row, "number"),
                row.getString("name"),
                row.getString("type"),
                row.getString("phase"),
                SchoolStatus.ofCode(row.getInt("status")),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                new Address(
                        row.getString("street"),
                        row.getString("locality"),
                        row.getString("address3"),
                        row.getString("town"),
                        row.getString("county"),
                        row.getString("postcode")),
                row.getString("website"),
                row.getString("la_name"),
                number(row, "previous_number"));
    }

    private static @Nullable SchoolNumber number(ResultSet row, String column) throws SQLException {
        String number = row.getString(column);
        return number == null ? null : new SchoolNumber(number);
    }
}
