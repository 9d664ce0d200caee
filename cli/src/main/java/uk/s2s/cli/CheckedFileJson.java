package uk.s2s.cli;

import tools.jackson.core.JsonGenerator;
import uk.s2s.ctf.Finding;
import uk.s2s.ctf.Place;

/** A checked file as a JSON object. Every key is always there; null says that there is none. */
final class CheckedFileJson {

    private CheckedFileJson() {}

    static String line(CheckedFile checked, boolean technical) {
        return JsonLine.of(json -> {
            json.writeStringProperty("file", checked.file());
            json.writeStringProperty("verdict", checked.verdict().name());
            text(json, "version", checked.version().map(Object::toString).orElse(""));
            json.writeNumberProperty("pupils", checked.pupils());
            json.writeArrayPropertyStart("findings");
            checked.findings().forEach(finding -> write(json, finding, technical));
            json.writeEndArray();
            json.writeNumberProperty("notListed", checked.notListed());
        });
    }

    private static void write(JsonGenerator json, Finding finding, boolean technical) {
        Place place = finding.place();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().code());
        json.writeStringProperty("severity", finding.severity().name());
        number(json, "pupil", place.pupil());
        number(json, "line", place.line());
        number(json, "column", place.column());
        text(json, "path", place.path());
        json.writeStringProperty("message", finding.message());
        if (technical) {
            json.writeStringProperty("technical", finding.technical());
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, int value) {
        if (value > 0) {
            json.writeNumberProperty(name, value);
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
