/** Sees to it that nothing lies uncollected: reminders to the receiver, then word to the local authorities. */
@NullMarked
package uk.s2s.service.chasing;

import org.jspecify.annotations.NullMarked;
