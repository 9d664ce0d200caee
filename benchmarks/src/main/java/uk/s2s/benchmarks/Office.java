package uk.s2s.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A school's office with a browser: signed in once, then one request after the other. Not for several threads. */
final class Office implements Closeable {

    private static final String PASSWORD = "demo-password";
    private static final String BOUNDARY = "s2s-load";

    private final Connection connection;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String cookieHeader = "";
    private String token = "";

    private Office(int port) {
        connection = new Connection(port);
    }

    static Office signIn(int port, String email) throws IOException {
        Office office = new Office(port);
        office.takeToken(office.get("/sign-in"));
        office.post("/sign-in", Map.of("email", email, "password", PASSWORD)).require(302, "Signing in");
        office.takeToken(office.get("/upload"));
        return office;
    }

    private void takeToken(Answer page) {
        token = page.require(200, "A page with a form").between("name=\"_csrf\" value=\"", "\"", "A page with a form");
    }

    Answer get(String path) throws IOException {
        return remember(connection.exchange(Connection.ascii("GET " + path + head() + "\r\n")));
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + token));
        return remember(connection.exchange(Connection.ascii("POST " + path + head()
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body)));
    }

    /** The request by which the upload form sends a file, made beforehand so that sending it costs next to nothing. */
    byte[] uploadOf(CtfFile file) {
        return multipart("/upload/result", field("form", newForm()) + field("action", "send"), "files", file);
    }

    /** The request by which the ULN service's form sends a file, its terms accepted. */
    byte[] ulnUploadOf(CtfFile file) throws IOException {
        String page = "The ULN service's form";
        String terms = get("/uln/upload").require(200, page).between("name=\"terms\"", ">", page);
        String version = terms.substring(terms.indexOf("value=\"") + "value=\"".length());
        return multipart("/uln/upload", field("terms", version.substring(0, version.indexOf('"'))), "file", file);
    }

    /** Sends a request made by {@link #ulnUploadOf} and gives the address of the file's page. */
    String ulnUpload(byte[] request) throws IOException {
        Answer answer = remember(connection.exchange(request)).require(302, "An upload for ULNs");
        String address = answer.location().replaceFirst("^https?://[^/]+", "");
        return address.substring(0, address.indexOf('?'));
    }

    private byte[] multipart(String path, String fields, String fileField, CtfFile file) {
        byte[] before = Connection.ascii(field("_csrf", token) + fields + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\"" + file.name()
                + "\"\r\nContent-Type: text/xml\r\n\r\n");
        byte[] after = Connection.ascii("\r\n--" + BOUNDARY + "--\r\n");
        int length = before.length + file.bytes().length + after.length;
        byte[] head = Connection.ascii("POST " + path + head() + "Content-Type: multipart/form-data; boundary="
                + BOUNDARY + "\r\nContent-Length: " + length + "\r\n\r\n");
        return joined(head, before, file.bytes(), after);
    }

    /** Sends a request made by {@link #uploadOf} and gives the receipt's reference. */
    String upload(byte[] request) throws IOException {
        Answer answer = remember(connection.exchange(request)).require(200, "An upload");
        answer.between("data-kind=\"SENT\"", ">", "An upload");
        return answer.between("Your reference<br><strong>", "</strong>", "An upload");
    }

    /** As the upload page numbers its form: a UUID of version 7. */
    private static String newForm() {
        UUID random = UUID.randomUUID();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff;
        return new UUID(high, random.getLeastSignificantBits()).toString();
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private String head() {
        return " HTTP/1.1\r\nHost: localhost\r\n" + cookieHeader;
    }

    private Answer remember(Answer answer) {
        if (!answer.cookies().isEmpty()) {
            for (String cookie : answer.cookies()) {
                String pair = cookie.split(";", 2)[0];
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            cookieHeader = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
        }
        return answer;
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
