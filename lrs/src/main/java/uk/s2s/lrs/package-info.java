/** The Learning Records Service as its clients see it: what can be asked of it, and what its codes mean. */
@NullMarked
package uk.s2s.lrs;

import org.jspecify.annotations.NullMarked;
