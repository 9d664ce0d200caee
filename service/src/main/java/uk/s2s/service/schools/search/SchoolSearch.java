package uk.s2s.service.schools.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.SchoolStatus;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.schools.search.Found.Correction;

/** Finds schools by name, town, LA, number or postcode, typed as people type: open ones first, the likeliest on top. */
@Component
public class SchoolSearch {

    /** Nobody reads on beyond these, and counting all that "primary" finds would take longer than finding the first. */
    public static final int COUNTED = 1000;

    private static final String WANTED = """
            with wanted as not materialized (
                select urn, name_words, found_by, is_open from establishment
                 where (cast(:la as text) is null or number like :la || '%%') and %1$s),
            """;

    private static final String SHOWN = """
            select urn, number, name, type, status, town, postcode, la_name,
                   (select count(*) from (select from wanted limit :counted) first_ones) as total
              from found join establishment using (urn)
             order by %3$s
            """;

    private static final String SELECT = WANTED + """
            found as (select urn from wanted order by %2$s limit :limit offset :offset)
            """ + SHOWN;

    /**
     * Each way of being likely is a walk along an index to the first few, so that a word that most schools have costs
     * no more than a rare one; only those few are then ranked. Whatever belongs on the page is among them: what comes
     * before it is as likely and has a shorter name, or is likelier still.
     */
    private static final String SELECT_LIKELIEST = WANTED + """
            found as (
                (select urn from wanted where starts_with(name_words, :line) order by %2$s limit :enough)
                union
                (select urn from wanted where found_by @@ %4$s order by %2$s limit :enough)
                union
                (select urn from wanted order by %2$s limit :enough))
            """ + SHOWN + " limit :limit offset :offset";

    private static final String BY_NUMBER = """
            urn in (select urn from establishment where number = :number
                    union select urn from former_number where number = :number)
            """;
    private static final String OPEN_FIRST = "is_open desc, name_words, urn";
    private static final String SHORTEST_FIRST = "is_open desc, length(name_words), name_words, urn";
    private static final String LIKELIEST_FIRST = """
            is_open desc,
            name_words = :line desc,
            found_by @@ %s desc,
            starts_with(name_words, :line) desc,
            length(name_words),
            name_words,
            urn
            """;

    private final JdbcClient sql;
    private final Schools schools;
    private final Dictionary dictionary;

    private record Hits(List<FoundSchool> schools, int total) {}

    SchoolSearch(JdbcClient sql, Schools schools, Dictionary dictionary) {
        this.sql = sql;
        this.schools = schools;
        this.dictionary = dictionary;
    }

    /** @param asked from 1; one beyond the last is answered with the first */
    public Found find(String text, Optional<LaCode> la, int asked) {
        int page = asked > COUNTED / Paging.SIZE ? 1 : asked;
        Found found = look(text, la, page);
        return page > 1 && found.schools().isEmpty() ? look(text, la, 1) : found;
    }

    private Found look(String text, Optional<LaCode> la, int page) {
        Typed typed = Typed.read(text);
        if (typed instanceof Typed.Words words) {
            return byWords(words.words(), la, page);
        }
        Hits hits = exact(typed, la, page);
        if (hits.total() == 0 && typed instanceof Typed.Postcode) {
            return byWords(Typed.words(text).words(), la, page);
        }
        return new Found(hits.schools(), hits.total(), page, authority(typed), List.of(), false);
    }

    private Hits exact(Typed typed, Optional<LaCode> la, int page) {
        if (typed instanceof Typed.Number number) {
            return exactly(BY_NUMBER, Map.of("number", number.number().value()), la, page);
        }
        if (typed instanceof Typed.Urn urn) {
            return exactly("urn = :urn", Map.of("urn", urn.urn()), la, page);
        }
        if (typed instanceof Typed.Postcode postcode) {
            return exactly("postcode like :pattern", Map.of("pattern", postcode.pattern()), la, page);
        }
        String digits = ((Typed.PartOfNumber) typed).digits();
        String pattern = digits.length() == 3 ? digits + "%" : "___" + digits;
        return exactly("number like :pattern", Map.of("pattern", pattern), la, page);
    }

    private List<Organisation> authority(Typed typed) {
        if (typed instanceof Typed.PartOfNumber part && part.digits().length() == 3) {
            return schools.find(SchoolNumber.ofLocalAuthority(new LaCode(part.digits()))).stream()
                    .toList();
        }
        return typed instanceof Typed.Number number && number.number().isLocalAuthority()
                ? schools.find(number.number()).stream().toList()
                : List.of();
    }

    private Found byWords(List<String> words, Optional<LaCode> la, int page) {
        if (words.isEmpty()) {
            Hits all = la.isPresent() ? exactly("true", Map.of(), la, page) : new Hits(List.of(), 0);
            return new Found(all.schools(), all.total(), page, List.of(), List.of(), false);
        }
        List<Correction> corrections = dictionary.corrections(words);
        WordQuery query = corrected(words, corrections);
        Hits hits = hits(query.all(), query, words, la, page);
        boolean partial = hits.total() == 0 && words.size() > 1;
        if (partial) {
            hits = hits(query.allButOne(), query, words, la, page);
        }
        List<Organisation> authorities = page == 1 ? authorities(words) : List.of();
        return new Found(hits.schools(), hits.total(), page, authorities, corrections, partial && hits.total() > 0);
    }

    private List<Organisation> authorities(List<String> words) {
        return schools.localAuthorities().stream()
                .filter(la -> beginsWithAll(SearchWords.of(la.name()), words))
                .toList();
    }

    private static boolean beginsWithAll(List<String> name, List<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static WordQuery corrected(List<String> words, List<Correction> corrections) {
        Map<String, List<String>> instead = corrections.stream()
                .distinct()
                .collect(Collectors.toMap(Correction::typed, Correction::words, (one, same) -> one));
        return new WordQuery(words.stream()
                .map(word -> instead.getOrDefault(word, List.of(word)))
                .toList());
    }

    private Hits hits(String wanted, WordQuery query, List<String> words, Optional<LaCode> la, int page) {
        String inName = literal(query.inName());
        String select = SELECT_LIKELIEST.formatted(
                "found_by @@ " + literal(wanted), SHORTEST_FIRST, LIKELIEST_FIRST.formatted(inName), inName);
        return hits(select, Map.of("line", String.join(" ", words), "enough", page * Paging.SIZE), la, page);
    }

    /**
     * Part of the statement and no parameter, since the best plan depends on how common the words are. It is made of
     * letters, digits and our own signs only, see {@link WordBreaker}.
     */
    private static String literal(String query) {
        return "cast('" + query.replace("'", "''") + "' as tsquery)";
    }

    private Hits exactly(String where, Map<String, ?> parameters, Optional<LaCode> la, int page) {
        return hits(SELECT.formatted(where, OPEN_FIRST, OPEN_FIRST), parameters, la, page);
    }

    private Hits hits(String select, Map<String, ?> parameters, Optional<LaCode> la, int page) {
        int[] total = {0};
        List<FoundSchool> found = sql.sql(select)
                .params(parameters)
                .param("la", la.map(LaCode::value).orElse(null))
                .param("counted", COUNTED)
                .param("limit", Paging.SIZE)
                .param("offset", (page - 1) * Paging.SIZE)
                .query((row, index) -> {
                    total[0] = row.getInt("total");
                    return row(row);
                })
                .list();
        return new Hits(found, total[0]);
    }

    private static FoundSchool row(ResultSet row) throws SQLException {
        return new FoundSchool(
                row.getInt("urn"),
                row.getString("number"),
                row.getString("name"),
                row.getString("type"),
                SchoolStatus.ofCode(row.getInt("status")),
                row.getString("town"),
                row.getString("postcode"),
                row.getString("la_name"));
    }
}
