package uk.s2s.service.desk;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.ReturnCodes;

/** How many open exceptions have a return code. */
public record CodeCount(int code, int count) {

    /** Lowest code first. */
    static List<CodeCount> of(List<ExceptionRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ExceptionRow::code, TreeMap::new, Collectors.summingInt(row -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new CodeCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    public String returnCode() {
        return new ReturnCode(code).toString();
    }

    public String meaning() {
        return ReturnCodes.of(new ReturnCode(code)).meaning();
    }
}
