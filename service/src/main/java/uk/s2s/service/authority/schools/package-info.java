/** The authority's own schools: who can sign in there, and whether they can be told by e-mail. */
@NullMarked
package uk.s2s.service.authority.schools;

import org.jspecify.annotations.NullMarked;
