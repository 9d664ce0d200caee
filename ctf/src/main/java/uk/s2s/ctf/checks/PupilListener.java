package uk.s2s.ctf.checks;

/** Told of each pupil as it is read, so that an index needs no second pass. What it throws reaches the caller. */
@FunctionalInterface
public interface PupilListener {

    PupilListener NONE = pupil -> {};

    void read(ListedPupil pupil);
}
