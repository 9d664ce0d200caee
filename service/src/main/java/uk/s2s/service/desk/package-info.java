/** The register's desk: what the Learning Records Service left open is settled here, and the register is looked after. */
@NullMarked
package uk.s2s.service.desk;

import org.jspecify.annotations.NullMarked;
