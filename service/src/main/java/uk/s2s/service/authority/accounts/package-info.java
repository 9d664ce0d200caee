/** The accounts of the authority's schools, and help with their passwords. */
@NullMarked
package uk.s2s.service.authority.accounts;

import org.jspecify.annotations.NullMarked;
