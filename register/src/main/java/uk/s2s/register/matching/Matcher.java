package uk.s2s.register.matching;

/** Finds a person in the register. For many threads at once, as long as nobody changes the frequencies. */
public final class Matcher {

    private final Weights weights;
    private final Frequencies frequencies;

    /** @param frequencies of all learners in the register */
    public Matcher(Weights weights, Frequencies frequencies) {
        this.weights = weights;
        this.frequencies = frequencies;
    }

    /** A search for one person, to be told of the learners who share one of {@link Keys#forRegister} with them. */
    public Search search(Profile query) {
        Expected expected = Expected.ofSearch(frequencies.people());
        return new Search(query, new Judgement(weights, frequencies, expected, 1));
    }
}
