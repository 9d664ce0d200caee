package uk.s2s.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** Homes in towns of England: a postcode is a stretch of one street, with a few houses. */
final class Places {

    static final Places ENGLAND = new Places();

    /** The letters that end a postcode. */
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private static final int SECTORS = 10;
    private static final int HOUSES = 120;
    private static final double FLAT = 0.08;
    /** Hostels and boarding houses: so many in all, whose postcodes many share. */
    private static final int SHARED_HOMES = 60;
    /** In place of the postcode of somebody who has none, as the Office for National Statistics defines it. */
    private static final String NO_FIXED_ABODE = "ZZ99 3VZ";

    private final List<Town> towns =
            DataFile.lines("towns.csv").stream().skip(1).map(Town::of).toList();
    private final double[] shares;
    private final List<String> streetFirst = DataFile.lists("streets.txt").getOrDefault("first", List.of());
    private final List<String> streetLast = DataFile.lists("streets.txt").getOrDefault("last", List.of());

    private Places() {
        double all = towns.stream().mapToInt(Town::weight).sum();
        shares = towns.stream().mapToDouble(town -> town.weight() / all).toArray();
    }

    private record Town(String name, String area, int first, int districts, int weight) {

        /** The number in the file is a count of districts, from 1 on; above a hundred, or in small towns, it is the one district. */
        static Town of(String line) {
            String[] cells = line.split(",");
            int number = Integer.parseInt(cells[2]);
            int weight = Integer.parseInt(cells[3]);
            boolean oneDistrict = weight < number / 2;
            return new Town(cells[0], cells[1], oneDistrict ? number : 1, oneDistrict ? 1 : number, weight);
        }
    }

    Home draw(RandomGenerator random) {
        return in(towns.get(Draw.share(shares, random)), random);
    }

    /** Somewhere else in the same town. */
    Home draw(String town, RandomGenerator random) {
        return towns.stream()
                .filter(one -> one.name().equals(town))
                .findFirst()
                .map(one -> in(one, random))
                .orElseGet(() -> draw(random));
    }

    private Home in(Town town, RandomGenerator random) {
        String postcode = town.area() + (town.first() + random.nextInt(town.districts())) + " "
                + random.nextInt(SECTORS) + inward(random) + inward(random);
        String house = (1 + random.nextInt(HOUSES)) + " " + street(postcode);
        boolean flat = Draw.happens(FLAT, random);
        return new Home(flat ? "Flat " + (1 + random.nextInt(30)) + ", " + house : house, town.name(), postcode);
    }

    private static char inward(RandomGenerator random) {
        return INWARD.charAt(random.nextInt(INWARD.length()));
    }

    /** Always the same one for a postcode. */
    private String street(String postcode) {
        RandomGenerator random = Draw.of(postcode.hashCode(), 0);
        return Draw.one(streetFirst, random) + " " + Draw.one(streetLast, random);
    }

    /** One of a few that many live at; some of them have no fixed abode. */
    Home shared(RandomGenerator random) {
        RandomGenerator ofHome = Draw.of(random.nextInt(SHARED_HOMES), 1);
        Home home = draw(ofHome);
        return Draw.happens(0.3, ofHome)
                ? new Home("No fixed abode", home.town(), NO_FIXED_ABODE)
                : new Home("The Boarding House, " + home.address(), home.town(), home.postcode());
    }
}
