package uk.s2s.service.schools.notices;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.schools.DirectoryEvent.SchoolRenumbered;

/** Notices to a school under its new number go where they went before, unless it has given an address for that. */
@Component
class RenumberedSchools {

    private final JdbcClient sql;

    RenumberedSchools(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    void renumbered(SchoolRenumbered event) {
        sql.sql("""
                        insert into notice_address (organisation, address, verified_at)
                        select ?, address, verified_at from notice_address where organisation = ? on conflict do nothing
                        """).params(event.number().value(), event.former().value()).update();
        if (event.formerTakenOver()) {
            sql.sql("delete from notice_address where organisation = ?")
                    .param(event.former().value())
                    .update();
        }
    }
}
