package uk.s2s.service.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/**
 * What somebody asks for, found right before.
 *
 * @param leftOn null if not known
 */
record NewRequest(
        SchoolNumber asked, RequestedPupil pupil, @Nullable LocalDate leftOn, LocalDate startsOn) {}
