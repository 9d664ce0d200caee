package uk.s2s.service.schools;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory without Spring, on 22 November 2026. */
public final class SchoolsFixture {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private SchoolsFixture() {}

    public static Schools schools(JdbcClient sql) {
        return new Schools(sql, new Authorities(sql, CLOCK), new Successions(sql), CLOCK);
    }
}
