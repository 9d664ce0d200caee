/** Files of lost pupils fetched by link and code. */
@NullMarked
package uk.s2s.service.lostpupils.pickup;

import org.jspecify.annotations.NullMarked;
