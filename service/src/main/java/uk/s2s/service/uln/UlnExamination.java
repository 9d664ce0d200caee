package uk.s2s.service.uln;

import java.util.List;
import uk.s2s.service.transfers.CheckedFile;

/**
 * Everything found out about an uploaded file in one pass over its bytes.
 *
 * @param sha256 64 hexadecimal digits
 * @param pupilHashes keyed hash of each pupil's UPN
 */
record UlnExamination(CheckedFile file, String sha256, List<Long> pupilHashes, int underThirteen) {}
