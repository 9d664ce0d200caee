@NullMarked
package uk.s2s.service.authority;

import org.jspecify.annotations.NullMarked;
