/** The register's desk, tried as its users use it. */
@NullMarked
package uk.s2s.service.desk;

import org.jspecify.annotations.NullMarked;
