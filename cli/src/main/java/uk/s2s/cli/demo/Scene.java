package uk.s2s.cli.demo;

/** A part of the story that stands for itself. */
interface Scene {

    String title();

    /** @throws PageNotAsExpected where the service does other than it should */
    void play(Cast cast);
}
