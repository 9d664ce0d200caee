/** Commands of the service's own program, such as {@code audit verify}: they need the database but serve no pages. */
@NullMarked
package uk.s2s.service.commands;

import org.jspecify.annotations.NullMarked;
