package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Some of what is due cannot be removed, as when a listener fails for it. */
class FailingRowTests extends RetentionStage {

    @AfterEach
    void mend() {
        breakage.at(Set.of());
        run();
    }

    @Test
    void whatCannotBeRemovedStopsNothingElseAndIsCounted() {
        List<String> files = Stream.generate(this::collectedLongAgo).limit(7).toList();
        List<String> faulty = due("collected").subList(0, 3);
        breakage.at(faulty.stream().map(this::id).collect(Collectors.toSet()));

        assertThatThrownBy(this::run).hasMessageContaining("the next run tries again");

        assertThat(files.stream().filter(this::hasContent).toList()).containsExactlyInAnyOrderElementsOf(faulty);
        assertThat(faulty).allMatch(reference -> removals(reference) == 0);
        assertThat(administrator.get("/retention").text()).contains("3 could not be removed; the next run tries again");
        assertThat(administrator.get("/").text()).contains("could not remove 3 of the kind", "Collected files");
    }

    @Test
    void onceTheFaultIsMendedTheNextRunRemovesTheRestAndTheNoteGoes() {
        String file = collectedLongAgo();
        breakage.at(Set.of(id(file)));
        assertThatThrownBy(this::run).hasMessageContaining("the next run tries again");
        breakage.at(Set.of());
        run();
        assertThat(hasContent(file)).isFalse();
        assertThat(removals(file)).isOne();
        assertThat(administrator.get("/").text()).doesNotContain("could not remove");
    }

    private UUID id(String reference) {
        return sql.sql("select id from transfer where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }
}
