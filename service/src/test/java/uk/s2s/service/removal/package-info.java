/** Tests of removing files from lists. */
@NullMarked
package uk.s2s.service.removal;

import org.jspecify.annotations.NullMarked;
