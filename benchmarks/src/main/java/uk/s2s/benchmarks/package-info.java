/** Load programs that drive a running service over HTTP as schools do, and tell what it cost. */
@NullMarked
package uk.s2s.benchmarks;

import org.jspecify.annotations.NullMarked;
