package uk.s2s.benchmarks.register;

import java.util.List;
import java.util.SplittableRandom;
import uk.s2s.benchmarks.people.Learner;
import uk.s2s.benchmarks.people.Population;
import uk.s2s.benchmarks.people.Retelling;

/** People to search for: one half are in the register and described again, the other half live in households beyond it. */
public final class Draws {

    /** By which the generator numbers the children of a household. */
    static final int CHILDREN = 16;

    private final Population population;
    private final long households;
    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private boolean present;

    public Draws(Population population, long households) {
        this.population = population;
        this.households = households;
    }

    public Learner next() {
        present = !present;
        long household = random.nextLong(households) + (present ? 0 : households + 1);
        List<Learner> children = population.household(household);
        return Retelling.of(children.get(random.nextInt(children.size())), random);
    }
}
