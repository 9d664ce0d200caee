package uk.s2s.service.schools;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts establishments and links into a directory, with what a test says of them and no more. */
public final class DirectoryFixture {

    private final JdbcClient sql;

    public DirectoryFixture(JdbcClient sql) {
        this.sql = sql;
    }

    /** Leaves nothing of what other tests have put there. */
    public void empty() {
        sql.sql("truncate establishment, former_number, succession, local_authority, directory_word,"
                        + " incoming_establishment, incoming_link")
                .update();
    }

    public DirectoryFixture open(int urn, String number, String name) {
        return add(urn, number, name, SchoolStatus.OPEN);
    }

    public DirectoryFixture closed(int urn, String number, String name) {
        return add(urn, number, name, SchoolStatus.CLOSED);
    }

    public DirectoryFixture proposed(int urn, String number, String name) {
        return add(urn, number, name, SchoolStatus.PROPOSED);
    }

    private DirectoryFixture add(int urn, String number, String name, SchoolStatus status) {
        sql.sql("""
                insert into establishment (urn, number, name, type, phase, status, name_words, found_by)
                values (?, ?, ?, 'Community school', 'Primary', ?, '', '')
                """).params(urn, number, name, status.code()).update();
        return this;
    }

    public DirectoryFixture formerNumber(int urn, String number) {
        sql.sql("insert into former_number (number, urn) values (?, ?)")
                .params(number, urn)
                .update();
        return this;
    }

    public DirectoryFixture takesOver(int successor, int predecessor) {
        return takesOver(successor, predecessor, "");
    }

    public DirectoryFixture takesOver(int successor, int predecessor, String kind) {
        sql.sql("insert into succession (predecessor, successor, kind) values (?, ?, ?)")
                .params(predecessor, successor, kind)
                .update();
        return this;
    }

    public DirectoryFixture authority(String code, String name) {
        sql.sql("insert into local_authority (code, name) values (?, ?)")
                .params(code, name)
                .update();
        return this;
    }
}
