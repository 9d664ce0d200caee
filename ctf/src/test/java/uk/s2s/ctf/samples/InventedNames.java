package uk.s2s.ctf.samples;

import java.util.List;

/** Names as they occur in English schools: plain ones, and those at which programs stumble. */
final class InventedNames {

    static final List<String> GIRLS = words("""
            Amelia Aoife Zoë Siân Grace Adaeze İpek Ganna Marigold Niamh Olivia Philippa Oluwaseun Maëlys Rhiannon Thandiwe
            Ffion Łucja Imogen Fatima Sophie Chloë Priya Mei-Ling Isla Ava Evie Harriet Aisha Noor Ruby Bethany Weronika
            Ottilie Temperance Lottie Jasmine Keira Anneliese Saoirse
            """);
    static final List<String> BOYS = words("""
            George Chidi Łukasz Owain Oliver Jürgen Dáithí Harry Kwabena Rhodri Muhammad Teodor Alfie Wilfred Tomasz Aurelio
            Hyun-woo Jasper Anselm Tariq Leo Noah Arthur Théo Arjun Callum Finn Hamza Barnaby Ignatius Rory Seán Dylan
            Jayden Samuel Peregrine Connor Isaac Krzysztof Ivo
            """);
    static final List<String> MIDDLE =
            words("Rose Amelia Idris Jean Maria Emrys Blossom Ray Ade Pearl Kit Wren Lee May");
    static final List<String> SURNAMES = List.of(
            "Quarmby",
            "O'Hanrahan",
            "Abernathy-Cole",
            "Strauß",
            "Llewelyn ap Gwilym",
            "Wójcik",
            "Okonkwo",
            "Ravensworth",
            "Fenwick",
            "D'Aubigny",
            "St. Clere",
            "Marchbanks",
            "Núñez Iborra",
            "van der Velde",
            "Thistlewood",
            "Ní Dhonnchadha",
            "Featherstone",
            "Mbeki-Rowe",
            "Çelik",
            "Harcourt",
            "Pemberly",
            "Oyelaran",
            "Ludgershall",
            "Nguyễn",
            "Cholmeley",
            "Ó Súilleabháin",
            "Brathwaite",
            "Dragomirescu",
            "Winterbourne",
            "Ashdown",
            "Kowalczyk",
            "Treharne",
            "Bell",
            "Wu",
            "Mann",
            "Howlett",
            "Goldsmith",
            "Larter",
            "Chaudhry",
            "Rix",
            "Bunn",
            "Catchpole",
            "Eke",
            "de Souza",
            "Ivanova",
            "Hargreaves-Iqbal",
            "Thurlow",
            "Mensah",
            "Pryke",
            "Leeder",
            "Żak",
            "Adebayo",
            "Sharma",
            "Kett",
            "Gathercole",
            "MacAllister",
            "Jermy",
            "Bracewell",
            "Popescu",
            "Yaxley",
            "Tuttle",
            "Petrauskas",
            "Dunnett",
            "Amis",
            "Silva Pereira");
    static final List<String> STREETS = List.of(
            "Heron Lane",
            "Dovecote Yard",
            "Old Maltings",
            "Priory Close",
            "Windmill Rise",
            "St Ælfric's Walk",
            "Tanner's Row",
            "Larkspur Way",
            "Bellfounder Street",
            "Saltpan Road",
            "Ropery Court",
            "Church Loke");

    private InventedNames() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
