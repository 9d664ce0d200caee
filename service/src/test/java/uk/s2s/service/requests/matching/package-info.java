@NullMarked
package uk.s2s.service.requests.matching;

import org.jspecify.annotations.NullMarked;
