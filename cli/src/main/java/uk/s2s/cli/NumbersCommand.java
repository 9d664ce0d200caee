package uk.s2s.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers for each of the numbers given, in their order, as soon as it is read. */
abstract class NumbersCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "NUMBER",
            description = "The numbers; - reads them from standard input, one a line.")
    private List<String> numbers = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "json: one object a line for each number.")
    private Format format = Format.TEXT;

    private ExitCode worst = ExitCode.ACCEPTED;
    private int answered;
    private int refused;

    NumbersCommand(Streams streams) {
        this.streams = streams;
    }

    abstract Answer answer(String given);

    @Override
    public final Integer call() {
        for (String number : numbers) {
            if (number.equals(STANDARD_INPUT)) {
                answerStandardInput();
            } else {
                print(answer(number.strip()));
            }
        }
        if (answered == 0 && worst == ExitCode.ACCEPTED) {
            streams.err().println("There was no number to answer for. Give numbers, or one a line on standard input.");
            return ExitCode.WRONG_USAGE.number();
        }
        if (format == Format.TEXT && answered > 1) {
            streams.out().printf("%d of %d refused%n", refused, answered);
        }
        return worst.number();
    }

    private void answerStandardInput() {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String number = withoutMark(line).strip();
                if (!number.isEmpty()) {
                    print(answer(number));
                }
            }
        } catch (IOException e) {
            streams.err().println("Standard input could not be read to its end. What follows there was not checked.");
            worst = ExitCode.NOT_CHECKED;
        }
    }

    /** Lists saved by a spreadsheet begin with a byte order mark. */
    private static String withoutMark(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    private void print(Answer answer) {
        answered++;
        refused += answer.verdict() == ExitCode.REFUSED ? 1 : 0;
        worst = worst.and(answer.verdict());
        streams.out().println(format == Format.JSON ? JsonLine.of(answer.fields()) : answer.text());
    }
}
