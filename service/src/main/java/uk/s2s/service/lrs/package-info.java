/** Connections to the Learning Records Service: to the national one, and to our own register for other schools' systems. */
@NullMarked
package uk.s2s.service.lrs;

import org.jspecify.annotations.NullMarked;
