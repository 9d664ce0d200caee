/** Invented people who look British, as many as wanted, and how the same person is described a second time. */
@NullMarked
package uk.s2s.benchmarks.people;

import org.jspecify.annotations.NullMarked;
