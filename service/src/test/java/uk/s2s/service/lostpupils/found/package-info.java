/** Lost pupils found by files that arrive. */
@NullMarked
package uk.s2s.service.lostpupils.found;

import org.jspecify.annotations.NullMarked;
