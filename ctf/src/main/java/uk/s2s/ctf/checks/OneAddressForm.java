package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.ADDRESS_IN_TWO_FORMS;

/** An address is given in parts, in lines, or as the pupil's own: in one of these ways. */
final class OneAddressForm implements GroupRule {

    private final long forms;

    OneAddressForm(Node address) {
        forms = 1L << address.indexOf("AddressAsPupil")
                | 1L << address.indexOf("BS7666Address")
                | 1L << address.indexOf("AddressLines");
    }

    @Override
    public void ended(Group group, Scene scene) {
        if (Long.bitCount(group.filled & forms) > 1) {
            scene.report(
                    ADDRESS_IN_TWO_FORMS,
                    "The address is given in two forms, in parts and in lines, and the receiving school's system will read only"
                            + " one of them." + Words.TELL_SUPPLIER,
                    "Choice of BS7666Address, AddressLines and AddressAsPupil");
        }
    }
}
