package uk.s2s.service.accounts;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Area;

/** Who could sign in for a local authority's schools. */
@Service
public class SchoolUsers {

    private final JdbcClient sql;

    SchoolUsers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether the school has an account that is not switched off. */
    boolean canAnybodySignIn(SchoolNumber school) {
        return sql.sql("""
                        select exists (select from membership m join account a on a.id = m.account_id
                                        where m.organisation = ? and not a.disabled)
                        """).param(school.value()).query(Boolean.class).single();
    }

    /** How many accounts that are not switched off each organisation of the area has that has any, by its number. */
    public Map<String, Integer> active(Area area) {
        Map<String, Integer> accounts = new HashMap<>();
        sql.sql("""
                        select m.organisation, count(*)
                          from membership m join account a on a.id = m.account_id
                         where not a.disabled and left(m.organisation, 3) = ? group by m.organisation
                        """).param(area.la().value()).query(row -> {
            accounts.put(row.getString(1), row.getInt(2));
        });
        return accounts;
    }
}
