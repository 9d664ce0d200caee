package uk.s2s.ctf.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTests {

    private static final String[] PIECES = {
        "A", "Łukasz", "é", "日本", "😀", " and a run of plain letters ", "\n", "\ufffd"
    };
    private static final int TEXTS = 2_000;

    @Test
    void readsWhateverTheBlocksDivide() throws IOException {
        for (int seed = 0; seed < TEXTS; seed++) {
            var random = new Random(seed);
            String text = text(random);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int block = 4 + random.nextInt(40);
            assertThat(read(bytes, block, 2 + random.nextInt(40)))
                    .as("seed %d", seed)
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"e9", "80", "c080", "eda080", "f5808080", "e282", "f09f98", "efbfbe", "efbfbf"})
    void whatIsNoCharacterBecomesOneThatTheParserRefuses(String hex) throws IOException {
        byte[] bytes = HexFormat.of().parseHex("4142" + hex + "4344");
        for (int block = 4; block < 10; block++) {
            assertThat(read(bytes, block, 20)).startsWith("AB\0");
            assertThat(read(bytes, block, 2)).startsWith("AB\0");
        }
    }

    @Test
    void saysThatTheEndIsMissing() {
        byte[] bytes = {'A', (byte) 0xe2, (byte) 0x82};
        assertThatThrownBy(() -> read(bytes, 8, 20)).hasMessage(Utf8Reader.ENDS_WITHIN_CHARACTER);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String read(byte[] bytes, int blockSize, int most) throws IOException {
        var in = new GuardedInput(new ByteArrayInputStream(bytes), Long.MAX_VALUE, Integer.MAX_VALUE);
        byte[] block = new byte[blockSize];
        int length = Math.max(0, in.read(block));
        var reader = new Utf8Reader(block, 0, length, in);
        var text = new StringWriter();
        char[] chars = new char[most];
        for (int count = reader.read(chars, 0, most); count >= 0; count = reader.read(chars, 0, most)) {
            text.write(chars, 0, count);
        }
        return text.toString();
    }
}
