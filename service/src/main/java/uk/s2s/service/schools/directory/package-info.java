/** How the directory is filled at the first start and renewed from the register of establishments. */
@NullMarked
package uk.s2s.service.schools.directory;

import org.jspecify.annotations.NullMarked;
