/** Searches that local authorities keep going: a later file of a lost pupil that fits is told by e-mail. */
@NullMarked
package uk.s2s.service.lostpupils.watches;

import org.jspecify.annotations.NullMarked;
