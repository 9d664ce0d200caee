/** XML from strangers: bounded, without document types, and with a plain answer for each way in which it can be broken. */
@NullMarked
package uk.s2s.ctf.xml;

import org.jspecify.annotations.NullMarked;
