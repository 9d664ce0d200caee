/** Keeps the bytes of uploaded files, encrypted so that the database alone is worth nothing to a thief. */
@NullMarked
package uk.s2s.service.vault;

import org.jspecify.annotations.NullMarked;
