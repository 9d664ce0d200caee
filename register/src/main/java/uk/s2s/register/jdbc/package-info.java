/** The Learner Register on PostgreSQL: what can be asked of it, and how it is kept. */
@NullMarked
package uk.s2s.register.jdbc;

import org.jspecify.annotations.NullMarked;
