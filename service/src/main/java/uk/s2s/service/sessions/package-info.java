/** Who is signed in where: kept in the database, so that any node may answer the next request. */
@NullMarked
package uk.s2s.service.sessions;

import org.jspecify.annotations.NullMarked;
