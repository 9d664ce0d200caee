package uk.s2s.ctf.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.HeaderSchool;
import uk.s2s.ctf.format.CodeList;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;
import uk.s2s.ctf.format.Occurs;
import uk.s2s.identifiers.Uln;
import uk.s2s.identifiers.Upn;

/** A correct file, invented from the element table by a seed: any subset of the items, values of the right type. */
public final class RandomFile {

    private static final CtfFormat FORMAT = CtfFormat.standard();

    private final Random random;
    private final CtfVersion version;
    private int serial;

    private RandomFile(long seed, CtfVersion version) {
        random = new Random(seed);
        this.version = version;
    }

    /** The bytes of a file of that version. */
    public static byte[] bytes(long seed, CtfVersion version, int pupils) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CtfWriter writer = new CtfWriter(out, header(version))) {
            for (Pupil pupil : pupils(seed, version, pupils)) {
                writer.write(pupil);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static List<Pupil> pupils(long seed, CtfVersion version, int count) {
        RandomFile file = new RandomFile(seed, version);
        Element pupil = FORMAT.child("CTFpupilData", "Pupil").orElseThrow();
        List<Pupil> pupils = new ArrayList<>();
        for (int position = 1; position <= count; position++) {
            pupils.add(new Pupil(position, 0, file.group(pupil)));
        }
        return pupils;
    }

    public static CtfHeader header(CtfVersion version) {
        String urn = version.number() >= 18 ? "100000" : "";
        return new CtfHeader(
                "Common Transfer File",
                version.text(),
                "2026-03-01T14:30:00",
                "full",
                "",
                "",
                "Invented",
                new HeaderSchool("926", "4444", urn, "Fen & Marsh <Academy>", "2025"),
                new HeaderSchool("926", "1234", urn, "", ""));
    }

    private GroupItem group(Element element) {
        List<Item> items = new ArrayList<>();
        String chosen = "";
        for (Element child : FORMAT.children(element.name())) {
            boolean takenChoice = !child.choice().isEmpty() && child.choice().equals(chosen);
            if (takenChoice || !child.isIn(version.number()) || unsuitable(element, child)) {
                continue;
            }
            int count = count(child);
            for (int i = 0; i < count; i++) {
                add(items, child);
            }
            if (count > 0) {
                chosen = child.choice();
            }
        }
        return new GroupItem(element, items);
    }

    /** Where both names of an item are known to the version, writers take the newer one. */
    private boolean unsuitable(Element parent, Element child) {
        boolean olderName = child.name().equals("Gender") && version.number() >= 23;
        return olderName
                || child.name().equals("AddressAsPupil") && !parent.name().equals("Contact");
    }

    private int count(Element child) {
        boolean must = child.occurs().required() || child.choice().equals("sex");
        if (child.occurs() == Occurs.AT_LEAST_ONCE) {
            return 1 + random.nextInt(2);
        }
        return must ? 1 : random.nextInt(2);
    }

    private void add(List<Item> items, Element child) {
        if (child.isGroup()) {
            GroupItem group = group(child);
            if (!group.items().isEmpty()) {
                items.add(group);
            }
        } else {
            items.add(new TextItem(child, value(child)));
        }
    }

    private String value(Element element) {
        CodeList codes = element.codes();
        if (codes != null) {
            List<CodeList.Code> all = List.copyOf(codes.codes());
            return all.get(random.nextInt(all.size())).code();
        }
        return switch (element.type()) {
            case UPN, FORMER_UPN ->
                Upn.complete("926444419" + "%03d".formatted(serial++ % 1000)).value();
            case ULN -> uln();
            case UCI -> "123450123456A";
            case BIRTH_DATE -> date(2008, 10);
            case DATE -> date(2018, 8);
            case INTEGER -> Integer.toString(element.name().equals("SessionsPossible") ? 380 : random.nextInt(90));
            case BOOLEAN -> Boolean.toString(random.nextBoolean());
            case YEAR -> Integer.toString(2015 + random.nextInt(10));
            case LA -> "926";
            case ESTAB -> "4444";
            case POSTCODE -> "PE30 1AB";
            default -> text(Math.min(20, element.maxLength() == 0 ? 20 : element.maxLength()));
        };
    }

    private String uln() {
        for (int number = 100_000_000 + random.nextInt(100_000_000); ; number++) {
            var uln = Uln.complete(Integer.toString(number));
            if (uln.isPresent()) {
                return uln.get().value();
            }
        }
    }

    private String date(int firstYear, int years) {
        return "%04d-%02d-%02d"
                .formatted(firstYear + random.nextInt(years), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String text(int longest) {
        String letters = "abcdeKLMNO 'éüŁ-&<>\"]].ß中";
        StringBuilder text = new StringBuilder("Qz");
        int length = random.nextInt(longest);
        for (int i = 2; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString().strip();
    }
}
