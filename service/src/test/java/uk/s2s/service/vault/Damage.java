package uk.s2s.service.vault;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes a stored content, as a disk would. */
public final class Damage {

    private Damage() {}

    public static void to(JdbcClient sql, UUID content) {
        int chunks = sql.sql("update content_chunk set data = set_byte(data, 60, get_byte(data, 60) # 1) where id = ?")
                .param(content)
                .update();
        if (chunks == 0) {
            throw new IllegalStateException("Nothing is stored as " + content);
        }
    }
}
