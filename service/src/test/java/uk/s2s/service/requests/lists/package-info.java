@NullMarked
package uk.s2s.service.requests.lists;

import org.jspecify.annotations.NullMarked;
