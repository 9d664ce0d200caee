package uk.s2s.ctf.checks;

/**
 * What the Learning Records Service asks of an address: postcode, and house, street and a place, or a first address line.
 * The post town is no place in this sense. Source: CTF 12 specification, items of the ULN service.
 */
final class AddressForUln implements GroupRule {

    private final int postcode;
    private final int parts;
    private final int lines;
    private final long house;
    private final long place;
    private final long firstLine;

    AddressForUln(Node address) {
        postcode = address.indexOf("PostCode");
        parts = address.indexOf("BS7666Address");
        lines = address.indexOf("AddressLines");
        Node inParts = address.children[parts];
        house = bit(inParts, "PAON") | bit(inParts, "Street");
        place = bit(inParts, "Locality") | bit(inParts, "Town") | bit(inParts, "AdministrativeArea");
        firstLine = bit(address.children[lines], "AddressLine1");
    }

    private static long bit(Node node, String child) {
        return 1L << node.indexOf(child);
    }

    @Override
    public void ended(Group group, Scene scene) {
        long inParts = group.has(parts) ? group.nested[parts] : 0;
        long inLines = group.has(lines) ? group.nested[lines] : 0;
        scene.pupil.hasPostcode = group.has(postcode);
        scene.pupil.addressComplete =
                (inParts & house) == house && (inParts & place) != 0 || (inLines & firstLine) != 0;
    }
}
