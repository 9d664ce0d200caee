package uk.s2s.service.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;

/**
 * Two invented requests, made at the first start with demo data: one waits at a demo school, the other is overdue at a school that
 * nobody can sign in for, so that its local authority may answer.
 */
@Component
@ConditionalOnWebApplication
@Order(17)
class DemoRequest implements ApplicationRunner {

    private static final SchoolNumber ASKED = new SchoolNumber("9262377");
    private static final String ASKER = "9266910";
    private static final RequestedPupil PUPIL = new RequestedPupil("Isla", "Fenwick", "", "2015-06-14", "");
    private static final SchoolNumber WITHOUT_ACCOUNT = new SchoolNumber("9263107");
    private static final RequestedPupil OVERDUE = new RequestedPupil("Idris", "Okonedo-Vance", "", "2014-02-27", "");

    private final Requests requests;
    private final JdbcClient sql;
    private final Clock clock;
    private final boolean wanted;

    DemoRequest(Requests requests, JdbcClient sql, Clock clock, @Value("${s2s.demo}") boolean wanted) {
        this.requests = requests;
        this.sql = sql;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && count("select count(*) from request") == 0) {
            LocalDate today = Timetable.dayOf(clock.instant());
            askers().stream().limit(1).forEach(who -> {
                requests.ask(who, new NewRequest(ASKED, PUPIL, today.minusDays(3), today.minusDays(2)));
                requests.ask(who, new NewRequest(WITHOUT_ACCOUNT, OVERDUE, today.minusDays(120), today.minusDays(119)));
            });
        }
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }

    private List<SignedIn> askers() {
        return sql.sql("select id, email, name from account where email = 'office@thetford.example'")
                .query((row, index) -> new SignedIn(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getString("name"),
                        Role.SCHOOL_USER,
                        ASKER,
                        "The Thetford Academy",
                        false,
                        false))
                .list();
    }
}
