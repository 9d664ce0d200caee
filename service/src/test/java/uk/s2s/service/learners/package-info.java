/** The Learner Register inside the running service. */
@NullMarked
package uk.s2s.service.learners;

import org.jspecify.annotations.NullMarked;
