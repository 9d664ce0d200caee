/** Tests of reminders and of what becomes of files for closed schools. */
@NullMarked
package uk.s2s.service.chasing;

import org.jspecify.annotations.NullMarked;
