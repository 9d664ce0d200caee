/** The Learner Register inside this service, and whether it or the national Learning Records Service is asked for ULNs. */
@NullMarked
package uk.s2s.service.learners;

import org.jspecify.annotations.NullMarked;
