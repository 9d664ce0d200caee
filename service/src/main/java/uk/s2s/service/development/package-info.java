/** What only evaluators and developers get: a clock that can be moved on, so that reminders and retention can be watched. */
@NullMarked
package uk.s2s.service.development;

import org.jspecify.annotations.NullMarked;
