/** The Learning Records Service as our own register answers it. */
@NullMarked
package uk.s2s.lrs.local;

import org.jspecify.annotations.NullMarked;
