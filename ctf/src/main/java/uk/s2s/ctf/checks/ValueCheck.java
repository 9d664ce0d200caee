package uk.s2s.ctf.checks;

/** Says what is wrong with a value of one type. Called for values that are not blank only. */
@FunctionalInterface
interface ValueCheck {

    ValueCheck NONE = (value, scene) -> {};

    void check(Value value, Scene scene);
}
