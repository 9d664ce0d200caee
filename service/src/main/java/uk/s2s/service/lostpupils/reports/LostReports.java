package uk.s2s.service.lostpupils.reports;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Counts the records of lost pupils; each question is answered from an index. */
@Repository
class LostReports {

    private static final List<String> BANDS =
            List.of("Within a week", "Within a month", "Within a term (13 weeks)", "Within a year", "Later");

    private static final String COUNTS = """
            select %s,
                   count(*) filter (where standing = 'HELD'),
                   count(*) filter (where standing = 'FOUND'),
                   count(*) filter (where standing = 'PASSED_ON')
              from lost_pupil
             where school collate "C" >= ?::bpchar and school collate "C" < ?::bpchar
               and standing in ('HELD', 'FOUND', 'PASSED_ON') %s
            """;

    private final JdbcClient sql;
    private final Schools schools;

    LostReports(JdbcClient sql, Schools schools) {
        this.sql = sql;
        this.schools = schools;
    }

    /** @param la three digits; empty for all authorities */
    LostCount total(String la) {
        return counts("'All'", "", la, label -> label).get(0);
    }

    List<LostCount> byAuthority() {
        return counts("left(school, 3)", "group by 1 order by 1", "", this::authority);
    }

    List<LostCount> bySchool(String la) {
        return counts("school", "group by 1 order by 1", la, this::name);
    }

    List<LostCount> byAge(String la) {
        return counts("coalesce(age::text, 'Not known')", "group by age order by age nulls last", la, label -> label);
    }

    /** Those who were found by another file or passed on. */
    List<Waited> waited(String la) {
        Map<Integer, Integer> pupils = sql
                .sql("""
                        select case when changed_at - held_at <= interval '7 days' then 0
                                    when changed_at - held_at <= interval '31 days' then 1
                                    when changed_at - held_at <= interval '91 days' then 2
                                    when changed_at - held_at <= interval '366 days' then 3 else 4 end as band, count(*)
                          from lost_pupil where school collate "C" >= ?::bpchar and school collate "C" < ?::bpchar and standing in ('FOUND', 'PASSED_ON') group by 1
                        """)
                .params(la, end(la))
                .query((row, index) -> Map.entry(row.getInt(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return IntStream.range(0, BANDS.size())
                .mapToObj(band -> new Waited(BANDS.get(band), pupils.getOrDefault(band, 0)))
                .toList();
    }

    private List<LostCount> counts(String by, String group, String la, UnaryOperator<String> label) {
        return sql.sql(COUNTS.formatted(by, group))
                .params(la, end(la))
                .query((row, index) ->
                        new LostCount(label.apply(row.getString(1)), row.getInt(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    /** After all numbers that begin so: a colon follows the digits. */
    private static String end(String la) {
        return la + ":";
    }

    private String authority(String la) {
        return name(la + "LLLL");
    }

    private String name(String number) {
        return schools.find(new SchoolNumber(number)).map(Organisation::name).orElse("") + " (" + number + ")";
    }
}
