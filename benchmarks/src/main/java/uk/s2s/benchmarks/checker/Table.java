package uk.s2s.benchmarks.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The figures of one file, one line for each variant. */
record Table(Path file, Map<Variant, Samples> measured) {

    static final String HEAD = "%-30s %12s %12s %12s %22s"
            .formatted("", "MB/s of CPU", "to bare pass", "to xmllint", "allocated for a file");

    String text() throws IOException {
        long bytes = Files.size(file);
        var text = new StringBuilder("%s (%,d bytes)%n".formatted(file.getFileName(), bytes));
        for (Map.Entry<Variant, Samples> line : measured.entrySet()) {
            if (!line.getValue().isEmpty()) {
                text.append(line(line.getKey(), line.getValue(), bytes));
            }
        }
        return text.toString();
    }

    private String line(Variant variant, Samples samples, long bytes) {
        double speed = samples.megabytesASecond(bytes);
        String allocated = variant == Variant.XMLLINT ? "" : "%,.0f bytes".formatted(samples.allocated());
        return "  %-28s %12.0f %12s %12s %22s%n"
                .formatted(
                        variant.inWords,
                        speed,
                        to(Variant.BARE, speed, bytes),
                        to(Variant.XMLLINT, speed, bytes),
                        allocated);
    }

    private String to(Variant other, double speed, long bytes) {
        Samples samples = measured.get(other);
        return samples == null || samples.isEmpty() ? "" : "%.2f".formatted(speed / samples.megabytesASecond(bytes));
    }
}
