/** Searches for lost pupils that go on. */
@NullMarked
package uk.s2s.service.lostpupils.watches;

import org.jspecify.annotations.NullMarked;
