/** The page of each finding: what it means and what to do, for everybody to read, signed in or not. */
@NullMarked
package uk.s2s.service.findings;

import org.jspecify.annotations.NullMarked;
