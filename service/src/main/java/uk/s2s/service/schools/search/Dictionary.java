package uk.s2s.service.schools.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.schools.search.Found.Correction;

/** The words by which schools are found, to put misspelt ones right. */
@Component
class Dictionary {

    private static final int SHORTEST = 4;
    private static final int NAMED = 3;

    private record Candidate(String word, int uses, int distance) {}

    private final JdbcClient sql;

    Dictionary(JdbcClient sql) {
        this.sql = sql;
    }

    /** For each word with which none of ours begins, the nearest that we have; words with nothing near are left alone. */
    List<Correction> corrections(List<String> words) {
        Set<String> known = Set.copyOf(sql.sql("""
                        select typed from unnest(?) typed
                         where exists (select from directory_word where word like typed || '%')
                        """)
                .param(words.toArray(String[]::new))
                .query(String.class)
                .list());
        List<Correction> corrections = new ArrayList<>();
        for (String word : words) {
            if (!known.contains(word)
                    && word.length() >= SHORTEST
                    && word.codePoints().allMatch(Character::isLetter)) {
                List<String> near = nearest(word);
                if (!near.isEmpty()) {
                    corrections.add(new Correction(word, near));
                }
            }
        }
        return corrections;
    }

    /** Letters shared in threes find most, the first letter the rest, such as two letters that changed places. */
    private List<String> nearest(String typed) {
        int allowed = typed.length() < 7 ? 1 : 2;
        List<Candidate> candidates = sql.sql("""
                        select word, uses from directory_word
                         where (word % :typed or word like left(:typed, 1) || '%')
                           and length(word) between length(:typed) - :allowed and length(:typed) + :allowed
                        """)
                .param("typed", typed)
                .param("allowed", allowed)
                .query((row, index) -> new Candidate(
                        row.getString("word"), row.getInt("uses"), Misspelling.distance(typed, row.getString("word"))))
                .list();
        int nearest = candidates.stream().mapToInt(Candidate::distance).min().orElse(allowed + 1);
        return candidates.stream()
                .filter(candidate -> nearest <= allowed && candidate.distance() == nearest)
                .sorted((one, other) -> Integer.compare(other.uses(), one.uses()))
                .limit(NAMED)
                .map(Candidate::word)
                .toList();
    }
}
