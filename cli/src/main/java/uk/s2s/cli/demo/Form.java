package uk.s2s.cli.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form, with hidden fields and what was filled in.
 *
 * @param multipart whether it is sent as {@code multipart/form-data}
 */
public record Form(URI action, boolean multipart, List<Field> fields, List<Attachment> files) {

    /** A name and its value. */
    public record Field(String name, String value) {}

    /** A file chosen in a file field. */
    public record Attachment(String field, String fileName, byte[] bytes) {}

    public Form {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    static Form of(Element form, URI page) {
        List<Field> fields = new ArrayList<>();
        ((FormElement) form).formData().forEach(field -> fields.add(new Field(field.key(), field.value())));
        fields.removeIf(field -> isFile(form, field.name()));
        return new Form(
                page.resolve(form.attr("action")),
                form.attr("enctype").equals("multipart/form-data"),
                fields,
                List.of());
    }

    private static boolean isFile(Element form, String name) {
        return form.select("input[type=file]").eachAttr("name").contains(name);
    }

    /** Fills a field in, in place of what it held; a button that is pressed is a field too. */
    public Form with(String name, String value) {
        List<Field> filled = new ArrayList<>(fields);
        filled.removeIf(field -> field.name().equals(name));
        filled.add(new Field(name, value));
        return new Form(action, multipart, filled, files);
    }

    /** Chooses one more file. */
    public Form attach(String field, String fileName, byte[] bytes) {
        List<Attachment> chosen = new ArrayList<>(files);
        chosen.add(new Attachment(field, fileName, bytes));
        return new Form(action, multipart, fields, chosen);
    }

    HttpRequest.Builder request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(action);
        if (multipart) {
            MultipartBody body = new MultipartBody(this);
            return request.header("Content-Type", body.contentType()).POST(body.publisher());
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.stream()
                        .map(field -> encode(field.name()) + '=' + encode(field.value()))
                        .collect(Collectors.joining("&"))));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
