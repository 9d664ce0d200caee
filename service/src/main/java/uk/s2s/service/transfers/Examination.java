package uk.s2s.service.transfers;

import java.util.Optional;
import uk.s2s.ctf.names.CtfFileName;

/**
 * Everything found out about an uploaded file in one pass over its bytes.
 *
 * @param name the file name read, if it is that of a CTF
 * @param sha256 64 hexadecimal digits
 * @param pupilHashes keyed hash of each pupil's UPN, by position
 */
record Examination(CheckedFile file, Optional<CtfFileName> name, String sha256, long size, long[] pupilHashes) {}
