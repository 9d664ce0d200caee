package uk.s2s.ctf.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cards drawn in an order of chance; none comes twice before all have come once. */
final class Deck {

    private final List<String> cards;
    private final Random random;
    private int next;

    Deck(Random random, List<String> cards) {
        this.random = random;
        this.cards = new ArrayList<>(cards);
        this.next = cards.size();
    }

    String draw() {
        if (next == cards.size()) {
            Collections.shuffle(cards, random);
            next = 0;
        }
        return cards.get(next++);
    }
}
