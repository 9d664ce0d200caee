package uk.s2s.ctf;

import java.util.Optional;

/**
 * The header as it stands in the file, not checked; what is absent is an empty text. A claim of the program that wrote
 * the file: some say {@code full} of files with sections left out, and some write the hour by a 12-hour clock, so that
 * {@code dateTime} orders nothing.
 *
 * @param documentQualifier {@code full} or {@code partial} in a correct file
 * @param dataDescriptor what a partial file holds
 * @param supplierId the program that wrote the file
 */
public record CtfHeader(
        String documentName,
        String versionText,
        String dateTime,
        String documentQualifier,
        String dataQualifier,
        String dataDescriptor,
        String supplierId,
        HeaderSchool source,
        HeaderSchool destination) {

    public Optional<CtfVersion> version() {
        return CtfVersion.parse(versionText);
    }

    public boolean isPartial() {
        return documentQualifier.equalsIgnoreCase("partial");
    }
}
