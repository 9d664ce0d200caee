/** What must get a clear answer: broken connections, ended sessions, pressed twice, files that mean harm. */
@NullMarked
package uk.s2s.acceptance.hostile;

import org.jspecify.annotations.NullMarked;
