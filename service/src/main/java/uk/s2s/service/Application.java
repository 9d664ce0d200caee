package uk.s2s.service;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import uk.s2s.service.commands.CommandLine;
import uk.s2s.service.development.MovableClock;

/** The S2S service. Configuration comes from environment variables; {@code docs/operations.md} lists them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    public static void main(String[] arguments) {
        if (CommandLine.asksForCommand(arguments)) {
            System.exit(CommandLine.run(Application.class, arguments, System.out));
        }
        SpringApplication.run(Application.class, arguments);
    }

    /** The only clock; tests put a settable one in its place. It can be moved on where the service stands alone and has demo data. */
    @Bean
    Clock clock(
            @Value("${s2s.here-alone}") boolean hereAlone,
            @Value("${s2s.development}") boolean development,
            @Value("${s2s.demo}") boolean demo) {
        return hereAlone && development && demo ? new MovableClock() : Clock.systemUTC();
    }
}
