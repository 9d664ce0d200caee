/** The Learning Records Service over SOAP: a client of it, and a server that gives any of our implementations out to others. */
@NullMarked
package uk.s2s.lrs.soap;

import org.jspecify.annotations.NullMarked;
