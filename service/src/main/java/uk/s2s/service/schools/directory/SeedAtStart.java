package uk.s2s.service.schools.directory;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before the demo accounts, which work for schools of the directory. */
@Component
@Order(10)
class SeedAtStart implements ApplicationRunner {

    private final DirectorySeed seed;

    SeedAtStart(DirectorySeed seed) {
        this.seed = seed;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        seed.fillIfEmpty();
    }
}
