/** Tests of what a request may carry. */
@NullMarked
package uk.s2s.service.guard;

import org.jspecify.annotations.NullMarked;
