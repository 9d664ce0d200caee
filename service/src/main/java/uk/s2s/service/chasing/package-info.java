/** Sees to it that nothing lies uncollected: reminders to the receiver, then word to the local authorities; forwarding where a school has closed, else word to the sender. */
@NullMarked
package uk.s2s.service.chasing;

import org.jspecify.annotations.NullMarked;
