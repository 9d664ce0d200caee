package uk.s2s.service.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Chooses the database by the variables and opens it; Flyway then brings its tables up to date. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DatabaseConfiguration {

    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return DatabaseSettings.from(environment);
    }

    @Bean
    DataDirectory dataDirectory(DatabaseSettings settings) {
        return DataDirectory.at(settings.dataDirectory());
    }

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, DataDirectory directory) {
        return DatabaseServer.open(settings, directory);
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        return ConnectionPool.open(server.access(), settings.poolSize());
    }

    @Bean
    MonthPartitions monthPartitions(JdbcClient jdbc) {
        return new MonthPartitions(jdbc);
    }
}
