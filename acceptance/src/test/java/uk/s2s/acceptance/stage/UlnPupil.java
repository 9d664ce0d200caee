package uk.s2s.acceptance.stage;

/**
 * An invented pupil of a file for ULNs.
 *
 * @param born such as {@code 2010-05-31}
 * @param sex M or F
 * @param postcode empty to leave it out
 */
public record UlnPupil(String surname, String forename, String born, String sex, String postcode) {

    public UlnPupil with(String otherSex, String otherPostcode) {
        return new UlnPupil(surname, forename, born, otherSex, otherPostcode);
    }

    String xml(String upn) {
        String place = postcode.isEmpty() ? "" : "<PostCode>" + postcode + "</PostCode>";
        return """
                <Pupil><UPN>%s</UPN><Surname>%s</Surname><Forename>%s</Forename><DOB>%s</DOB><Sex>%s</Sex>\
                <Address><BS7666Address><PAON>1</PAON><Street>Invented Row</Street><Town>Thetford</Town></BS7666Address>%s\
                </Address></Pupil>
                """.formatted(upn, surname, forename, born, sex, place);
    }
}
