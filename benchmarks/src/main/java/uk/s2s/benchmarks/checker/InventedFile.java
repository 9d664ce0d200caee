package uk.s2s.benchmarks.checker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.s2s.identifiers.Upn;

/**
 * A file of the length that is asked for, made of the pupils of a sample: invented people with address, contacts,
 * attendance, assessments and history, each with a UPN of its own.
 */
record InventedFile(String name, long length, boolean indented) {

    private static final String FIRST = "    <Pupil>";
    private static final String END = "  </CTFpupilData>";
    private static final Pattern UPN = Pattern.compile("(?<=<UPN>)[^<]*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");

    /** The newest version with a published schema, which xmllint needs. */
    private static final String VERSION = "<CTFversion>25.0<";

    Path write(Path folder, Path sample) throws IOException {
        String text = Files.readString(sample).replaceFirst("<CTFversion>[^<]*<", VERSION);
        String shaped = indented ? text : BETWEEN_TAGS.matcher(text).replaceAll("><");
        return Files.writeString(folder.resolve(name), grown(shaped), StandardCharsets.UTF_8);
    }

    private String grown(String sample) {
        int first = sample.indexOf(FIRST.strip());
        int end = sample.indexOf(END.strip());
        String[] pupils = sample.substring(first, end).split("(?<=</Pupil>)");
        var text = new StringBuilder(sample.substring(0, first));
        for (int i = 0; text.length() < length; i++) {
            Matcher upn = UPN.matcher(pupils[i % (pupils.length - 1)]);
            text.append(
                    upn.replaceFirst(Upn.complete("9262377%05d".formatted(i)).value()));
        }
        return text.append(sample.substring(end)).toString();
    }
}
