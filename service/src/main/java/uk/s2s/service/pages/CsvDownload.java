package uk.s2s.service.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a file for a spreadsheet, to be written line by line. */
public final class CsvDownload {

    /** By it spreadsheets know UTF-8. */
    private static final char MARK = '\uFEFF';

    private CsvDownload() {}

    public static PrintWriter begin(HttpServletResponse response, String fileName) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        PrintWriter out = response.getWriter();
        out.append(MARK);
        return out;
    }
}
