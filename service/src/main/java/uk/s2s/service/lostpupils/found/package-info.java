/** Lost pupils found by themselves: an ordinary file that arrives carries them, and their record closes; or opens again, since it was another child. */
@NullMarked
package uk.s2s.service.lostpupils.found;

import org.jspecify.annotations.NullMarked;
