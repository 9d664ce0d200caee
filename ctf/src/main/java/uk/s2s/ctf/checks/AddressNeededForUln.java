package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.ULN_ADDRESS_INCOMPLETE;
import static uk.s2s.ctf.CtfFinding.ULN_POSTCODE_MISSING;

/**
 * Each pupil of a file for the ULN service needs a complete address, without which the file is refused, and a postcode,
 * without which only the pupil comes back, with return code RC010.
 */
final class AddressNeededForUln implements GroupRule {

    @Override
    public void ended(Group group, Scene scene) {
        if (!scene.pupil.hasPostcode) {
            scene.report(
                    ULN_POSTCODE_MISSING,
                    "The pupil has no postcode. The file is taken, but the Learning Records Service gives a pupil without one no"
                            + " ULN and returns code RC010."
                            + Words.CORRECT_AND_EXPORT,
                    "Pupil/Address/PostCode is needed; the record comes back as RC010, null values");
        }
        if (!scene.pupil.addressComplete) {
            scene.report(
                    ULN_ADDRESS_INCOMPLETE,
                    "The pupil's address is not complete: it needs a house number or name (not only a flat number), the street"
                            + " and a locality, town or area; or else a first address line." + Words.CORRECT_AND_EXPORT,
                    "PAON and Street and one of Locality, Town, AdministrativeArea; or AddressLine1");
        }
    }
}
