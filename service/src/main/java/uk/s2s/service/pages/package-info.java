/** What every page shares: rendering, layout, errors, security headers and static files. */
@NullMarked
package uk.s2s.service.pages;

import org.jspecify.annotations.NullMarked;
