/** All learners in memory, so that those who may be one person are found and compared in microseconds. */
@NullMarked
package uk.s2s.register.index;

import org.jspecify.annotations.NullMarked;
