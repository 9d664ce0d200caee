package uk.s2s.service.accounts;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.DirectoryEvent.SchoolRenumbered;
import uk.s2s.service.schools.OrganisationUsers;

/** Which accounts belong to which organisations, and what becomes of that when a school's number changes. */
@Component
class Memberships implements OrganisationUsers {

    private final JdbcClient sql;
    private final SchoolUsers users;

    Memberships(JdbcClient sql, SchoolUsers users) {
        this.sql = sql;
        this.users = users;
    }

    @Override
    public boolean canAnybodySignIn(SchoolNumber organisation) {
        return users.canAnybodySignIn(organisation);
    }

    @Override
    public Map<SchoolNumber, Integer> count() {
        Map<SchoolNumber, Integer> accounts = new HashMap<>();
        sql.sql("select organisation, count(*) from membership where organisation not in (?, ?) group by organisation")
                .params(SignedIn.SERVICE, SignedIn.REGISTER)
                .query(row -> {
                    accounts.put(new SchoolNumber(row.getString(1)), row.getInt(2));
                });
        return accounts;
    }

    /**
     * The same school under another number: its users work as that from now on, and as the former one too, for the files
     * that it sent and was sent; unless the former number stands for another school now.
     */
    @EventListener
    void renumbered(SchoolRenumbered event) {
        sql.sql("""
                        insert into membership (account_id, organisation, lrs_role)
                        select account_id, ?, lrs_role from membership where organisation = ? on conflict do nothing
                        """).params(event.number().value(), event.former().value()).update();
        if (event.formerTakenOver()) {
            sql.sql("delete from membership where organisation = ?")
                    .param(event.former().value())
                    .update();
        }
    }
}
