package uk.s2s.service.schools.directory;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.LocalAuthorities;
import uk.s2s.identifiers.LocalAuthority;

/** Fills an empty directory with the files that ship with S2S; their origin is told beside them. */
@Component
class DirectorySeed {

    private static final UUID NO_IMPORT = new UUID(0, 0);

    private final DataSource database;
    private final JdbcClient sql;
    private final DirectoryWrites writes;

    DirectorySeed(DataSource database) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.writes = new DirectoryWrites(sql);
    }

    /** Does nothing when the directory holds a school; nodes that start together wait for the first. */
    @Transactional
    public void fillIfEmpty() throws IOException {
        addAuthorities();
        if (holdsSchools()) {
            return;
        }
        writes.lock();
        if (!holdsSchools()) {
            fill();
        }
    }

    private boolean holdsSchools() {
        return sql.sql("select exists (select from establishment)")
                .query(Boolean.class)
                .single();
    }

    /** At every start: a new version of S2S may know of a new one. */
    private void addAuthorities() {
        String[] codes =
                LocalAuthorities.known().all().map(la -> la.code().value()).toArray(String[]::new);
        String[] names =
                LocalAuthorities.known().all().map(LocalAuthority::name).toArray(String[]::new);
        sql.sql("insert into local_authority (code, name) select * from unnest(?, ?) on conflict do nothing")
                .params(codes, names)
                .update();
    }

    private void fill() throws IOException {
        Amendments amendments = Amendments.read(file("amendments.csv"));
        try (CopyIn schools = CopyIn.into(database, "establishment (%s)".formatted(SchoolTable.COLUMNS))) {
            RegisterFile.open(file("establishments.csv"), EstablishmentRow.IDENTIFYING)
                    .schools(school -> schools.row(SchoolTable.values(amendments.amend(school))));
        } catch (SQLException | UnreadableFile e) {
            throw new IllegalStateException("The directory that ships with S2S cannot be read", e);
        }
        try (CopyIn links = CopyIn.into(database, "incoming_link (import, %s)".formatted(Link.COLUMNS), NO_IMPORT)) {
            RegisterFile.open(file("establishment-links.csv")).links(link -> links.row(link.values()));
        } catch (SQLException | UnreadableFile e) {
            throw new IllegalStateException("The links that ship with S2S cannot be read", e);
        }
        writes.takeOverLinks(NO_IMPORT);
        writes.renewWords();
    }

    private static InputStreamSource file(String name) {
        return new ClassPathResource(name, DirectorySeed.class);
    }
}
