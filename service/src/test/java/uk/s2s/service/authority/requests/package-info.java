@NullMarked
package uk.s2s.service.authority.requests;

import org.jspecify.annotations.NullMarked;
