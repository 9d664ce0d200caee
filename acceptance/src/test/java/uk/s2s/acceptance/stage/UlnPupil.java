package uk.s2s.acceptance.stage;

import java.util.List;

/**
 * An invented pupil of a file for ULNs.
 *
 * @param born such as {@code 2010-05-31}
 * @param sex M or F
 * @param postcode empty to leave it out
 */
public record UlnPupil(String surname, String forename, String born, String sex, String postcode) {

    private static final int HOUSES = 397;
    private static final List<String> STREETS =
            List.of("Invented", "Brewhouse", "Larkspur", "Quarry", "Windmill", "Saltpan", "Orchard");

    public UlnPupil with(String otherSex, String otherPostcode) {
        return new UlnPupil(surname, forename, born, otherSex, otherPostcode);
    }

    /** Each postcode has a house of its own. */
    String xml(String upn) {
        int house = 1 + Math.floorMod(postcode.hashCode(), HOUSES);
        String place = postcode.isEmpty() ? "" : "<PostCode>" + postcode + "</PostCode>";
        return """
                <Pupil><UPN>%s</UPN><Surname>%s</Surname><Forename>%s</Forename><DOB>%s</DOB><Sex>%s</Sex>\
                <Address><BS7666Address><PAON>%d</PAON><Street>%s Row</Street><Town>Thetford</Town></BS7666Address>%s\
                </Address></Pupil>
                """.formatted(upn, surname, forename, born, sex, house, STREETS.get(house % STREETS.size()), place);
    }
}
