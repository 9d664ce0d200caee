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

    /** Sorts and counts by as little of each row as it can: a word such as "primary" finds most of the directory. */
    private static final String SELECT = """
            with wanted as not materialized (
                select urn, name_words, found_by, is_open from establishment
                 where (cast(:la as text) is null or number like :la || '%%') and %s)
            select urn, number, name, type, status, town, postcode, la_name, (select count(*) from wanted) as total
              from (select urn, row_number() over () as place
                      from (select urn from wanted order by %s limit :limit offset :offset) page) page
              join establishment using (urn)
             order by place
            """;

    private static final String BY_NUMBER =
            "(number = :number or urn in (select urn from former_number where number = :number))";
    private static final String OPEN_FIRST = "is_open desc, name_words, urn";
    private static final String LIKELIEST_FIRST = """
            is_open desc,
            name_words = :line desc,
            found_by @@ cast(:inName as tsquery) desc,
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

    /** @param page from 1; one beyond the last is answered with the first */
    public Found find(String text, Optional<LaCode> la, int page) {
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
            return hits(BY_NUMBER, OPEN_FIRST, Map.of("number", number.number().value()), la, page);
        }
        if (typed instanceof Typed.Urn urn) {
            return hits("urn = :urn", OPEN_FIRST, Map.of("urn", urn.urn()), la, page);
        }
        if (typed instanceof Typed.Postcode postcode) {
            return hits("postcode like :pattern", OPEN_FIRST, Map.of("pattern", postcode.pattern()), la, page);
        }
        String digits = ((Typed.PartOfNumber) typed).digits();
        String pattern = digits.length() == 3 ? digits + "%" : "___" + digits;
        return hits("number like :pattern", OPEN_FIRST, Map.of("pattern", pattern), la, page);
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
            Hits all = la.isPresent() ? hits("true", OPEN_FIRST, Map.of(), la, page) : new Hits(List.of(), 0);
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
        return hits(
                "found_by @@ cast(:wanted as tsquery)",
                LIKELIEST_FIRST,
                Map.of("wanted", wanted, "inName", query.inName(), "line", String.join(" ", words)),
                la,
                page);
    }

    private Hits hits(String where, String order, Map<String, ?> parameters, Optional<LaCode> la, int page) {
        int[] total = {0};
        List<FoundSchool> found = sql.sql(SELECT.formatted(where, order))
                .params(parameters)
                .param("la", la.map(LaCode::value).orElse(null))
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
