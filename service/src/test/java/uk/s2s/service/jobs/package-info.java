/** Tests of the jobs, and the clock that tests turn by hand. */
@NullMarked
package uk.s2s.service.jobs;

import org.jspecify.annotations.NullMarked;
