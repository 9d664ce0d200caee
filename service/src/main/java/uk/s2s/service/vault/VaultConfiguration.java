package uk.s2s.service.vault;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.s2s.service.database.DataDirectory;

/** Opens the vault with the key file: S2S_KEY_FILE, or one in the data directory. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    KeyRing keyRing(Environment environment, DataDirectory directory, JdbcClient jdbc) {
        String named = environment.getProperty("S2S_KEY_FILE", "");
        Path file = named.isBlank()
                ? directory.privateFolder("keys").resolve("vault.keys")
                : Path.of(named.strip()).toAbsolutePath();
        return KeyRing.open(new KeyFile(file), new KeyTable(jdbc));
    }

    @Bean
    Vault vault(KeyRing ring, JdbcTemplate jdbc) {
        return new Vault(new ContentTable(jdbc), ring);
    }

    @Bean
    IdentifierIndex identifierIndex(KeyRing ring) {
        return new IdentifierIndex(ring);
    }

    @Bean
    Signatures signatures(KeyRing ring) {
        return (purpose, message) -> ring.keys().sign(purpose, message);
    }

    @Bean
    KeyRotation keyRotation(
            KeyRing ring,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        return new KeyRotation(
                ring,
                new ContentTable(jdbc),
                new KeyTable(JdbcClient.create(jdbc)),
                new TransactionTemplate(transactions),
                events,
                clock);
    }

    @Bean
    KeysCommand keysCommand(KeyRotation rotation, Clock clock) {
        return new KeysCommand(rotation, clock);
    }
}
