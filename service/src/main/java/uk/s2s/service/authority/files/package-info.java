/** The lists of files of an authority's schools, on pages and as CSV. */
@NullMarked
package uk.s2s.service.authority.files;

import org.jspecify.annotations.NullMarked;
