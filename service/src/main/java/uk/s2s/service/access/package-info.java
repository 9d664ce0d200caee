/** Who somebody is while signed in, and the one table of what each role may do. */
@NullMarked
package uk.s2s.service.access;

import org.jspecify.annotations.NullMarked;
