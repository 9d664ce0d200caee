package uk.s2s.service.schools;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.SchoolNumber;

/** The directory of schools and local authorities. */
@Service
public class Schools {

    private final JdbcClient sql;

    Schools(JdbcClient sql) {
        this.sql = sql;
    }

    /** The organisation with this number, open or closed; empty when the directory holds none. */
    public Optional<Organisation> find(SchoolNumber number) {
        return sql.sql("select number, name, open from organisation where number = ?")
                .param(number.value())
                .query((row, index) -> new Organisation(
                        new SchoolNumber(row.getString("number")), row.getString("name"), row.getBoolean("open")))
                .optional();
    }
}
