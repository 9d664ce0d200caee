package uk.s2s.service.lostpupils.watches;

/**
 * How much a watch has found.
 *
 * @param unseen how many of all nobody of its authority has seen on the watch's page
 */
record HitCounts(int all, int unseen) {

    static final HitCounts NONE = new HitCounts(0, 0);
}
