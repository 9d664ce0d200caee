/** Files of invented pupils for whoever tries the service out: some are lost, others are on their way or have arrived. */
@NullMarked
package uk.s2s.service.demo;

import org.jspecify.annotations.NullMarked;
