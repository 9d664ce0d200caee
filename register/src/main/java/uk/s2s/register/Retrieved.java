package uk.s2s.register;

import java.util.Optional;

/**
 * What became of a ULN.
 *
 * @param asked the text that was asked about
 * @param learner who holds it, live, merged or deleted; empty when nobody ever did
 */
public record Retrieved(String asked, Optional<Learner> learner) {

    @Override
    public String toString() {
        return "what became of a ULN";
    }
}
