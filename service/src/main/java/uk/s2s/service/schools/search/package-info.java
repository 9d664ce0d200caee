/** Finding a school by what people type. */
@NullMarked
package uk.s2s.service.schools.search;

import org.jspecify.annotations.NullMarked;
