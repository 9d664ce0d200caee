/** Every page for every role: usable by everybody, on every screen. */
@NullMarked
package uk.s2s.acceptance.pages;

import org.jspecify.annotations.NullMarked;
