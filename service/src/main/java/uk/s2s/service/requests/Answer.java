package uk.s2s.service.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;

/**
 * Why a school sends no file.
 *
 * @param goneTo the school that the pupil went to, or null
 * @param sent the file that was sent already, or null
 * @param words as typed, or empty
 */
record Answer(
        WhyNot why, @Nullable SchoolNumber goneTo, @Nullable UUID sent, String words) {}
