package uk.s2s.ctf.checks;

/** A rule about the items of one group, applied when the group ends. */
@FunctionalInterface
interface GroupRule {

    void ended(Group group, Scene scene);
}
