package uk.s2s.register.matching;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person made ready for comparison: one spelling for everything, packed into some 70 bytes. Of several descriptions of one
 * person the profiles are alike more often than the descriptions. Immutable, as long as nobody changes the bytes below it.
 *
 * <p>The bytes: date of birth (4, 0 if none), gender, number of given names, number of family names; then the length of each
 * word, one byte each, then their letters: postcode, house number, street, town, given names, family names.
 */
public final class Profile {

    private static final int GENDER = 4;
    private static final int GIVEN = 5;
    private static final int FAMILIES = 6;
    private static final int LENGTHS = 7;

    private static final int POSTCODE = 0;
    private static final int NUMBER = 1;
    private static final int STREET = 2;
    private static final int TOWN = 3;
    private static final int PLACES = 4;

    private static final int MOST_NAMES = 6;
    private static final int SHORTEST_PART = 3;

    private final byte[] bytes;
    private final int from;
    private final int given;
    private final Word[] words;
    private final int length;

    private Profile(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
        given = bytes[from + GIVEN];
        words = new Word[PLACES + given + bytes[from + FAMILIES]];
        int next = from + LENGTHS + words.length;
        for (int at = 0; at < words.length; at++) {
            int letters = bytes[from + LENGTHS + at];
            words[at] = new Word(bytes, next, letters);
            next += letters;
        }
        length = next - from;
    }

    /** A person as typed. A given name of honour stands behind the others, see {@link Honours}. */
    public static Profile of(Person person) {
        List<String> address = Spelling.words(Spelling.plain(person.address()));
        List<String> given = Honours.last(Spelling.words(Spelling.plain(person.given()))).stream()
                .limit(MOST_NAMES)
                .toList();
        List<String> families = families(person);
        Stream<String> places = Stream.of(
                Spelling.joined(Spelling.plain(person.postcode())),
                address.stream().filter(Profile::isNumber).findFirst().orElse(""),
                address.stream().filter(word -> !isNumber(word)).collect(Collectors.joining()),
                Spelling.joined(Spelling.plain(person.town())));
        int born = BirthDate.read(person.born()).map(BirthDate::digits).orElse(0);
        List<Word> words = Stream.of(places, given.stream(), families.stream())
                .flatMap(all -> all)
                .map(Word::of)
                .toList();
        return new Profile(pack(born, gender(person), given.size(), families.size(), words), 0);
    }

    /** A view on what {@link #packed} gave, kept among others from this place on. */
    public static Profile of(byte[] store, int from) {
        return new Profile(store, from);
    }

    private static byte[] pack(int born, char gender, int given, int families, List<Word> words) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(born).array());
        packed.write(gender);
        packed.write(given);
        packed.write(families);
        words.forEach(word -> packed.write(word.length()));
        for (Word word : words) {
            for (int at = 0; at < word.length(); at++) {
                packed.write(word.at(at));
            }
        }
        return packed.toByteArray();
    }

    /** The family name in one word, then former and preferred ones, then the parts of a double-barrelled one. */
    private static List<String> families(Person person) {
        String family = Spelling.plain(person.family());
        String former = Spelling.plain(person.former());
        return Stream.concat(
                        Stream.of(Spelling.joined(family), Spelling.joined(former)),
                        Stream.concat(parts(family), parts(former)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private static Stream<String> parts(String family) {
        List<String> parts = Spelling.words(family);
        return parts.size() < 2 ? Stream.of() : parts.stream().filter(part -> part.length() >= SHORTEST_PART);
    }

    /** As words, letters, or the numbers of the Learning Records Service. */
    private static char gender(Person person) {
        String plain = Spelling.plain(person.gender());
        if (plain.startsWith("m") || plain.equals("1") || plain.equals("boy")) {
            return 'm';
        }
        return plain.startsWith("f") || plain.equals("2") || plain.equals("girl") ? 'f' : (char) 0;
    }

    private static boolean isNumber(String word) {
        return word.charAt(0) <= '9';
    }

    /** A copy of the bytes, {@link #length} of them. */
    public byte[] packed() {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, from, copy, 0, length);
        return copy;
    }

    /** Of the packed profile, in bytes. */
    public int length() {
        return length;
    }

    BirthDate born() {
        return new BirthDate((bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | bytes[from + 3] & 0xff);
    }

    /** {@code m}, {@code f} or 0. */
    int gender() {
        return bytes[from + GENDER];
    }

    Word postcode() {
        return words[POSTCODE];
    }

    /** Of the house; empty when the address has none. */
    Word number() {
        return words[NUMBER];
    }

    /** The words of the address but for the number, joined. */
    Word street() {
        return words[STREET];
    }

    Word town() {
        return words[TOWN];
    }

    int givenNames() {
        return given;
    }

    /** The first one has the number 0; empty when there are fewer. */
    Word given(int number) {
        return number < given ? words[PLACES + number] : Word.EMPTY;
    }

    /** Given names from one on, as many as wanted, in one word. */
    Word givenJoined(int first, int count) {
        int letters = 0;
        int start = from + LENGTHS + words.length;
        for (int at = 0; at < PLACES + first + count; at++) {
            if (at < PLACES + first) {
                start += words[at].length();
            } else {
                letters += words[at].length();
            }
        }
        return new Word(bytes, start, Math.min(Word.LONGEST, letters));
    }

    int familyNames() {
        return words.length - PLACES - given;
    }

    /** The whole one has the number 0; former ones and parts follow. */
    Word family(int number) {
        return number < familyNames() ? words[PLACES + given + number] : Word.EMPTY;
    }
}
