package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.ULN_ADDRESS_INCOMPLETE;
import static uk.s2s.ctf.CtfFinding.ULN_POSTCODE_MISSING;

/** Each pupil of a file for the ULN service needs a postcode and a complete address. */
final class AddressNeededForUln implements GroupRule {

    @Override
    public void ended(Group group, Scene scene) {
        if (!scene.pupil.hasPostcode) {
            scene.report(
                    ULN_POSTCODE_MISSING,
                    "The pupil has no postcode, without which the Learning Records Service refuses the file."
                            + Words.CORRECT_AND_EXPORT,
                    "Pupil/Address/PostCode is needed; refused as RC10, null values");
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
