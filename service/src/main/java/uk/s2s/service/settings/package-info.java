/** Looks at the operator's settings before anything begins, so that a wrong one is told in a sentence. */
@NullMarked
package uk.s2s.service.settings;

import org.jspecify.annotations.NullMarked;
