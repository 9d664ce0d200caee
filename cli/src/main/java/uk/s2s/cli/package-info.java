/** The command-line tools: check files and numbers, make and complete numbers, without a server. */
@NullMarked
package uk.s2s.cli;

import org.jspecify.annotations.NullMarked;
