package uk.s2s.service.accounts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.service.access.SignedIn;

/** Who looks after the service. */
@Service
public class Administrators {

    private final JdbcClient sql;

    Administrators(JdbcClient sql) {
        this.sql = sql;
    }

    /** E-mail addresses of the administrators who can sign in. */
    public List<String> addresses() {
        return sql.sql("""
                        select a.email from account a join membership m on m.account_id = a.id
                         where m.organisation = ? and not a.disabled order by a.email
                        """).param(SignedIn.SERVICE).query(String.class).list();
    }
}
