/** What tests need to use the service as a browser would. */
@NullMarked
package uk.s2s.service.web;

import org.jspecify.annotations.NullMarked;
