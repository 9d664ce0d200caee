package uk.s2s.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LinkCommandTests {

    private static final String MAP = "--map=given=First,family=Last,dob=Born,postcode=Postcode";
    private static final String LEFT = """
            Pupil,First,Last,Born,Postcode,Who
            1,Tamsin,Wrenfield,2011-09-01,NR31 0AB,t
            2,Piran,Tollgate,2012-03-04,EX1 1AA,p
            """;
    private static final String RIGHT = """
            Pupil;First;Last;Born;Postcode;Who
            a;TAMSIN;Wrenfeild;01/09/2011;nr31 0ab;t
            b;Zuleika;Quist;2010-12-24;LS1 4ZZ;z
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void samePersonIsFoundInTwoLists() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        int exitCode = link(file("left.csv", LEFT), file("right.csv", RIGHT), "--out=" + pairs, "--evaluate=Who");
        assertThat(exitCode).as(err.toString()).isZero();
        assertThat(Files.readAllLines(pairs)).hasSize(2).first().isEqualTo("left_id,right_id,probability,levels");
        assertThat(Files.readAllLines(pairs).get(1))
                .matches("1,a,[01]\\.\\d{6},given=exact family=close born=exact postcode=exact");
        assertThat(out.toString())
                .contains("1 links are in " + pairs, "F1 1.0000: of 1 true pairs 1 were found, and 0 wrong ones");
    }

    @Test
    void duplicatesAreFoundInOneListAndTruthMayBePartOfAColumn() throws IOException {
        String list = LEFT.replace(",t\n", ",t-1\n") + "3,Tamsyn,Wrenfield,2011-09-01,NR31 0AB,t-2\n";
        assertThat(link(file("one.csv", list), "--learn", "--evaluate=Who=([a-z])"))
                .isZero();
        assertThat(out.toString()).contains("of 1 true pairs 1 were found");
    }

    @Test
    void windows1252AndByteOrderMarksAreRead() throws IOException {
        Path office = Files.write(
                folder.resolve("office.csv"), LEFT.replace("Tamsin", "Zoë").getBytes(Charset.forName("windows-1252")));
        String marked = "\ufeff" + LEFT.replace("Tamsin", "Zoë");
        assertThat(link(office.toString(), file("marked.csv", marked), "--evaluate=Who"))
                .isZero();
        assertThat(out.toString()).contains("of 2 true pairs 2 were found, and 0 wrong ones");
    }

    @Test
    void whatSpreadsheetsWriteIsRead() throws IOException {
        List<byte[]> written = List.of(
                ("\ufeff" + LEFT).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + LEFT).getBytes(StandardCharsets.UTF_16BE),
                LEFT.getBytes(StandardCharsets.UTF_16LE),
                ("sep=;\r\n" + LEFT.replace(',', ';').replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
                LEFT.replace(',', '|').getBytes(StandardCharsets.UTF_8),
                ("\n\n" + LEFT.replace("\n", "\n\n")).getBytes(StandardCharsets.UTF_8),
                (LEFT + "3,Isolde\n4\n").getBytes(StandardCharsets.UTF_8));
        for (byte[] bytes : written) {
            Path list = Files.write(folder.resolve("list.csv"), bytes);
            assertThat(link(list.toString(), file("left.csv", LEFT), "--evaluate=Who"))
                    .as(err.toString())
                    .isZero();
        }
        assertThat(out.toString().split("of 2 true pairs 2 were found, and 0 wrong ones", -1))
                .hasSize(written.size() + 1);
    }

    @Test
    void whatCannotBeReadIsNamedWithTheWayOut() throws IOException {
        Path workbook = Files.write(folder.resolve("list.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(link(workbook.toString(), "--evaluate=Who")).isEqualTo(2);
        assertThat(link(folder.toString(), "--evaluate=Who")).isEqualTo(2);
        String left = file("left.csv", LEFT);
        assertThat(link(left, "--out=" + left)).isEqualTo(2);
        assertThat(link(left, "--out=" + folder.resolve("nowhere/pairs.csv"))).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "Save the sheet as",
                        "is a folder",
                        "would overwrite the list",
                        "no file in a folder that exists");
        assertThat(Files.readString(Path.of(left))).isEqualTo(LEFT);
    }

    @Test
    void rowsWithoutAnIdOfTheirOwnOrADateAreRemarkedOn() throws IOException {
        String list = LEFT.replace("2,Piran", "1,Piran").replace("2012-03-04", "spring 2012");
        assertThat(link(file("one.csv", list), "--evaluate=Who")).isZero();
        assertThat(err.toString())
                .contains("1 rows have an id that stands above", "1 of 2 rows have no date of birth that can be read")
                .doesNotContain("spring");
    }

    @Test
    void rowsWithoutTruthAreLeftOutOfTheEvaluation() throws IOException {
        String left = LEFT.replace(",p\n", ",\n") + "3,Zuleika,Quist,2010-12-24,LS1 4ZZ,7\n";
        String right = RIGHT + "c;Piran;Tollgate;2012-03-04;EX1 1AA;\nd;Isolde;Marsh;2009-12-24;LS1 4ZX;x\n";
        String pattern = "--evaluate=Who=^(?:([tz])|7)$";
        assertThat(link(file("left.csv", left), file("right.csv", right), pattern))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("of 1 true pairs 1 were found, and 0 wrong ones");
        assertThat(err.toString())
                .contains("left.csv: 2 of 3 rows do not say who", "right.csv: 2 of 4 rows do not say who");
    }

    @Test
    void aColumnHoldsOneItemAndANameIsOneColumns() throws IOException {
        String list = file("one.csv", LEFT);
        assertThat(run(list, "--id=Pupil", "--map=given=First,family=first,dob=Born", "--evaluate=Who"))
                .isEqualTo(2);
        assertThat(link(file("two.csv", LEFT.replace(",Who", ",LAST")), "--out=" + folder.resolve("pairs.csv")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("\"first\" stands twice. A column holds one item", "two.csv has two columns \"Last\"");
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        String left = file("left.csv", LEFT);
        assertThat(run(left, "--id=Pupil", "--map=given=First,family=Last", "--evaluate=Who"))
                .isEqualTo(2);
        assertThat(run(left, "--id=Pupil", "--map=given=First,family=Last,born=Born", "--evaluate=Who"))
                .isEqualTo(2);
        assertThat(run(left, "--id=Number", MAP, "--evaluate=Who")).isEqualTo(2);
        assertThat(run(left, "--id=Pupil", MAP)).isEqualTo(2);
        assertThat(run(left, "--id=Pupil", MAP, "--evaluate=Who", "--threshold=7"))
                .isEqualTo(2);
        assertThat(run(file("empty.csv", ""), "--id=Pupil", MAP, "--evaluate=Who"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "--map lacks dob",
                        "\"born\" is not known. Known are given, family",
                        "has no column \"Number\". It has Pupil, First",
                        "Say with --out FILE",
                        "--threshold is a probability",
                        "is empty");
    }

    @Test
    void fileThatIsNotThereIsNamed() throws IOException {
        assertThat(link(folder.resolve("none.csv").toString(), "--evaluate=Who"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("There is no file").contains("none.csv");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8)
                .toString();
    }

    private int link(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--id=Pupil");
        all.add(MAP);
        return run(all.toArray(String[]::new));
    }

    private int run(String... args) {
        return new CommandLine(new LinkCommand(new PrintWriter(out, true), new PrintWriter(err, true))).execute(args);
    }
}
