/** Plays a whole transfer against a running service, over HTTP as people's browsers would. */
@NullMarked
package uk.s2s.cli.demo;

import org.jspecify.annotations.NullMarked;
