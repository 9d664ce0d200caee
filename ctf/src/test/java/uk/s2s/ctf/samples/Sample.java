package uk.s2s.ctf.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.s2s.ctf.FindingCode;
import uk.s2s.ctf.checks.Purpose;

/**
 * A file of {@code samples/}.
 *
 * @param path below {@code samples/}: group, what it shows, file name
 * @param expected what the check says of content and name; empty if nothing
 */
record Sample(String path, byte[] content, Purpose purpose, List<FindingCode> expected) {

    static Sample transfer(String path, String content, FindingCode... expected) {
        return new Sample(path, content.getBytes(StandardCharsets.UTF_8), Purpose.TRANSFER, List.of(expected));
    }

    static Sample transfer(String path, byte[] content, FindingCode... expected) {
        return new Sample(path, content, Purpose.TRANSFER, List.of(expected));
    }

    static Sample uln(String path, String content, FindingCode... expected) {
        return new Sample(path, content.getBytes(StandardCharsets.UTF_8), Purpose.ULN, List.of(expected));
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
