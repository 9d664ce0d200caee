/** Which pupil of a file is the one that was asked for, and what to do where that is in doubt. */
@NullMarked
package uk.s2s.service.requests.matching;

import org.jspecify.annotations.NullMarked;
