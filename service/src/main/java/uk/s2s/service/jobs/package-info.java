/** Work that is kept in the database until it is done: committed with what asks for it, run by one node at a time. */
@NullMarked
package uk.s2s.service.jobs;

import org.jspecify.annotations.NullMarked;
