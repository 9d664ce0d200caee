/** Where the service keeps everything: an embedded PostgreSQL that looks after itself, or the operator's own. */
@NullMarked
package uk.s2s.service.database;

import org.jspecify.annotations.NullMarked;
