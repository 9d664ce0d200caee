package uk.s2s.service.requests.lists;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.reports.ReportYear;
import uk.s2s.service.schools.Area;
import uk.s2s.service.schools.AreaSql;

/** Which requests are asked for; the conditions all hold. */
public final class RequestQuestion {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private RequestQuestion(Which which, LocalDate today) {
        conditions.add(which.condition());
        values.put("today", today);
    }

    /**
     * Those of one organisation.
     *
     * @param year in which they were asked; null for any
     */
    static RequestQuestion of(SchoolNumber own, Side side, Which which, @Nullable ReportYear year, LocalDate today) {
        var question = new RequestQuestion(which, today);
        question.add(column(side) + " = :own", "own", own.value());
        if (year != null) {
            question.add("asked_at >= :from", "from", year.from().atOffset(ZoneOffset.UTC));
            question.add("asked_at < :before", "before", year.to().atOffset(ZoneOffset.UTC));
        }
        return question;
    }

    /**
     * Those of a local authority's schools.
     *
     * @param side on which the schools are; null for either
     * @param schools numbers of the authority's schools; null for all
     */
    public static RequestQuestion of(
            Area area, @Nullable Side side, @Nullable List<String> schools, Which which, LocalDate today) {
        var question = new RequestQuestion(which, today);
        question.conditions.add(sides(side, AreaSql.holds("asked"), AreaSql.holds("asker")));
        question.values.put("lowest", area.lowest());
        question.values.put("highest", area.highest());
        question.values.put("former", area.formerNumbers().toArray(String[]::new));
        if (schools != null) {
            String given = " = any(cast(:schools as char(7)[]))";
            question.add(sides(side, "asked" + given, "asker" + given), "schools", schools.toArray(String[]::new));
        }
        return question;
    }

    private static String sides(@Nullable Side side, String asked, String asker) {
        if (side == null) {
            return asked + " or " + asker;
        }
        return side == Side.ASKED ? asked : asker;
    }

    private static String column(Side side) {
        return side == Side.ASKED ? "asked" : "asker";
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** SQL over {@code request}. */
    String conditions() {
        return conditions.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" and "));
    }

    /** By the names of the parameters. */
    Map<String, Object> values() {
        return values;
    }
}
