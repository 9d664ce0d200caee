/** What is published of the element table: a schema for each version, and the reference page for people. */
@NullMarked
package uk.s2s.ctf.publish;

import org.jspecify.annotations.NullMarked;
