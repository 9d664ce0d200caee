package uk.s2s.benchmarks.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.s2s.benchmarks.people.Learner;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.benchmarks.people.Searches;
import uk.s2s.register.matching.Frequencies;
import uk.s2s.register.matching.MatchOutcome;
import uk.s2s.register.matching.Matcher;
import uk.s2s.register.matching.Profile;
import uk.s2s.register.matching.Search;
import uk.s2s.register.matching.Weights;

/** {@code quality [SEED [SIZE]]}: searches a register of invented learners, for half of them and for as many who are not there. */
public final class SearchQuality {

    private final List<Learner> learners;
    private final Index index;
    private final Matcher matcher;
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private int twinsMerged;

    private SearchQuality(List<Learner> learners) {
        this.learners = learners;
        List<Profile> profiles =
                learners.stream().map(learner -> Profile.of(learner.person())).toList();
        Frequencies frequencies = new Frequencies();
        profiles.forEach(frequencies::add);
        index = new Index(profiles);
        matcher = new Matcher(Weights.SHIPPED, frequencies);
        for (int at = 0; at < learners.size(); at++) {
            places.put(learners.get(at).id(), at);
        }
    }

    public static void main(String[] words) {
        long seed = words.length > 0 ? Long.parseLong(words[0]) : 2;
        int size = words.length > 1 ? Integer.parseInt(words[1]) : 100_000;
        SearchQuality measured = measure(seed, size);
        System.out.printf("seed %d, %,d learners, as many searches%n%n", seed, size);
        System.out.println(measured.quality());
        System.out.printf("twins merged                           %d%n", measured.twinsMerged());
    }

    static SearchQuality measure(long seed, int size) {
        Population population = new Population(seed);
        SearchQuality measured = new SearchQuality(population.learners(size).toList());
        new Searches(population, seed, size).all().forEach(measured::search);
        return measured;
    }

    Quality quality() {
        return new Quality(answers);
    }

    int twinsMerged() {
        return twinsMerged;
    }

    private void search(Learner sought) {
        Profile query = Profile.of(sought.person());
        Search search = matcher.search(query);
        for (int learner : index.candidates(query)) {
            search.consider(learner, index.profile(learner));
        }
        MatchOutcome outcome = search.outcome();
        answers.add(Answer.of(places.getOrDefault(sought.id(), -1), outcome));
        if (outcome instanceof MatchOutcome.Exact exact) {
            Learner found = learners.get((int) exact.candidate().learner());
            twinsMerged += found.isTwinOf(sought) ? 1 : 0;
        }
    }
}
