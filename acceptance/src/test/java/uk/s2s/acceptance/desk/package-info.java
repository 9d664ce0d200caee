/** What the Learning Records Service left open, settled by a school at its desk. */
@NullMarked
package uk.s2s.acceptance.desk;

import org.jspecify.annotations.NullMarked;
