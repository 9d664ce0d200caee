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
        return new Search(Sought.of(query), judgement(), false);
    }

    /** The same for somebody of whom perhaps little is known: whoever fits is kept, however many others do. */
    public Search search(Sought query) {
        return new Search(query, judgement(), true);
    }

    private Judgement judgement() {
        return new Judgement(weights, frequencies, Expected.ofSearch(frequencies.people()), 1);
    }
}
