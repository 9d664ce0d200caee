@NullMarked
package uk.s2s.service.sessions;

import org.jspecify.annotations.NullMarked;
