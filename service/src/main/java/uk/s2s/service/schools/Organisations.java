package uk.s2s.service.schools;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.s2s.identifiers.SchoolNumber;

/** Reads an organisation from columns number, name, is_open. */
final class Organisations {

    private Organisations() {}

    static Organisation row(ResultSet row, int index) throws SQLException {
        return new Organisation(
                new SchoolNumber(row.getString("number")), row.getString("name"), row.getBoolean("is_open"));
    }
}
