/** The Learner Register: who holds which Unique Learner Number. */
@NullMarked
package uk.s2s.register;

import org.jspecify.annotations.NullMarked;
