package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.GENDER_AND_SEX;
import static uk.s2s.ctf.CtfFinding.REQUIRED_ITEM_MISSING;
import static uk.s2s.ctf.CtfFinding.SEX_BLANK;

import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.format.Element;

/** The item was called Gender and is called Sex: either, in every version, but not both. Contacts may have neither. */
final class GenderOrSex implements GroupRule {

    private final long gender;
    private final long sex;
    private final boolean required;
    private final Element genderItem;

    GenderOrSex(Node group) {
        int index = group.indexOf("Gender");
        gender = 1L << index;
        sex = 1L << group.indexOf("Sex");
        required = group.children[index].isRequired();
        genderItem = group.children[index].element;
    }

    @Override
    public void ended(Group group, Scene scene) {
        long found = group.filled & (gender | sex);
        if (found == (gender | sex)) {
            scene.report(
                    GENDER_AND_SEX,
                    "There is both a Gender and a Sex; newer files have Sex, older ones Gender, and none has both. Report it"
                            + " to the supplier of the program that wrote the file.",
                    "Choice of Gender and Sex");
        } else if (found == 0 && required) {
            none(scene);
        }
    }

    /** While there was Gender, files had it blank: warned of, and as empty is absent, so is its absence. */
    private void none(Scene scene) {
        CtfVersion version = scene.file.version;
        boolean mayBeBlank = version == null || genderItem.isIn(version.number());
        scene.report(
                mayBeBlank ? SEX_BLANK : REQUIRED_ITEM_MISSING,
                mayBeBlank
                        ? "Gender or sex is blank or missing. Enter it in your MIS; the receiving school's system may refuse the"
                                + " pupil."
                        : "Sex (in older files Gender) is missing or empty. Enter it in your MIS and export the file again.",
                "Expected Sex, or Gender up to version 22");
    }
}
