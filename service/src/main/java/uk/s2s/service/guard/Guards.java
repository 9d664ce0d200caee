package uk.s2s.service.guard;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The guards in the order in which they stand, before anybody reads a form's token. */
@Component
public final class Guards {

    private static final DataSize UPLOADS_IN_MEMORY = DataSize.ofMegabytes(64);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UploadGuard uploads;
    private final FormGuard forms;

    /**
     * @param threads of the server; half of them are never kept waiting by strangers
     * @param inMemory bytes of a file that stay in memory; the rest goes to disk
     */
    Guards(
            @Value("${server.tomcat.threads.max}") int threads,
            @Value("${server.tomcat.max-part-count}") int files,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize limit,
            @Value("${spring.servlet.multipart.file-size-threshold}") DataSize inMemory) {
        var bodies = new TimedBody(System::nanoTime);
        var strangers = new Strangers(threads / 2);
        var memory = new UploadMemory(UPLOADS_IN_MEMORY.toBytes(), inMemory.toBytes() * files, PATIENCE);
        uploads = new UploadGuard(limit.toBytes(), bodies, strangers, memory);
        forms = new FormGuard(bodies, strangers);
    }

    public void standBefore(HttpSecurity http) {
        http.addFilterBefore(uploads, CsrfFilter.class);
        http.addFilterBefore(forms, CsrfFilter.class);
    }
}
