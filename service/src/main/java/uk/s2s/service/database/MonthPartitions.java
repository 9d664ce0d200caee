package uk.s2s.service.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Sees that every table partitioned by month has its partition long before the month begins. Any node may do it. */
class MonthPartitions {

    private static final Logger log = LoggerFactory.getLogger(MonthPartitions.class);
    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient jdbc;

    MonthPartitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At the start and once a day; rows without a partition of their month are kept in the default one till then. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    void createAhead() {
        try {
            int made = jdbc.sql("select create_all_month_partitions(?)")
                    .param(MONTHS_AHEAD)
                    .query(Integer.class)
                    .single();
            if (made > 0) {
                log.info("Made {} monthly partitions", made);
            }
        } catch (DataAccessException e) {
            log.warn("The partitions of the coming months could not be made; trying again tomorrow", e);
        }
    }
}
