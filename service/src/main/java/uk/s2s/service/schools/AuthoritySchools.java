package uk.s2s.service.schools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.AuthoritySchool.Notices;

/** The schools of a local authority. */
@Service
public class AuthoritySchools {

    private static final String FORMER_NUMBERS = """
            select distinct f.number
              from former_number f join establishment e using (urn)
             where left(e.number, 3) = :la and left(f.number, 3) <> :la
               and not exists (select from establishment now where now.number = f.number and now.is_open)
            """;

    /** Independent schools take no part in School to School. */
    private static final String OPEN = """
            select distinct on (e.number) e.number, e.name, e.phase, case when n.organisation is null then 'NO_ADDRESS'
                             when n.failing_since is not null then 'COME_BACK' else 'REACH_IT' end as notices
              from establishment e left join notice_address n on n.organisation = e.number
             where e.is_open and left(e.number, 3) = :la and e.type not like 'Other independent%'
             order by e.number, e.urn desc
            """;

    private final JdbcClient sql;

    AuthoritySchools(JdbcClient sql) {
        this.sql = sql;
    }

    public Area area(SchoolNumber authority) {
        List<String> former = sql.sql(FORMER_NUMBERS)
                .param("la", authority.la().value())
                .query(String.class)
                .list();
        return new Area(authority.la(), former);
    }

    /** Those that take part and are open, by name. */
    public List<AuthoritySchool> open(SchoolNumber authority) {
        return sql.sql("select * from (" + OPEN + ") school order by lower(name), number")
                .param("la", authority.la().value())
                .query(AuthoritySchools::school)
                .list();
    }

    /** One of those. */
    public Optional<AuthoritySchool> open(SchoolNumber authority, String number) {
        return sql.sql("select * from (" + OPEN + ") school where number = :number")
                .param("la", authority.la().value())
                .param("number", number)
                .query(AuthoritySchools::school)
                .optional();
    }

    /** Numbers of the area's schools, open or closed, whose number or part of whose name this is; capitals or not. */
    public List<String> numbersOf(Area area, String text) {
        return sql.sql("""
                        select number from establishment
                         where (left(number, 3) = :la or number = any(cast(:former as char(7)[])))
                           and (number = :text or position(lower(:text) in lower(name)) > 0)
                        union
                        select f.number from former_number f join establishment e using (urn)
                         where (left(f.number, 3) = :la or f.number = any(cast(:former as char(7)[])))
                           and (f.number = :text or position(lower(:text) in lower(e.name)) > 0)
                        """)
                .param("la", area.la().value())
                .param("former", area.formerNumbers().toArray(String[]::new))
                .param("text", text)
                .query(String.class)
                .list();
    }

    private static AuthoritySchool school(ResultSet row, int index) throws SQLException {
        return new AuthoritySchool(
                new SchoolNumber(row.getString("number")),
                row.getString("name"),
                row.getString("phase"),
                Notices.valueOf(row.getString("notices")));
    }
}
