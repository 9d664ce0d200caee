package uk.s2s.service.schools.notices;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses of the demo organisations, those of their demo accounts; Forest Academy has none, to show what that means. */
@Component
@Order(15)
class DemoNoticeAddresses implements ApplicationRunner {

    private static final Map<String, String> ALL = Map.of(
            "9262377", "office@drake.example",
            "9266910", "office@thetford.example",
            "926LLLL", "transfers@norfolk.example",
            "935LLLL", "transfers@suffolk.example");

    private final JdbcClient sql;
    private final boolean wanted;

    DemoNoticeAddresses(JdbcClient sql, @Value("${s2s.demo}") boolean wanted) {
        this.sql = sql;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            ALL.forEach((organisation, address) -> sql.sql(
                            "insert into notice_address (organisation, address, verified_at) values (?, ?, now()) on conflict do nothing")
                    .params(organisation, address)
                    .update());
        }
    }
}
