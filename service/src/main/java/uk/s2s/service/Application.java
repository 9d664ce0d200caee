package uk.s2s.service;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import uk.s2s.service.commands.CommandLine;

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

    /** The only clock; tests put a settable one in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
