package uk.s2s.cli;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line. */
final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    static String of(Map<String, Object> fields) {
        return of(json -> fields.forEach((name, value) -> write(json, name, value)));
    }

    /** @param members writes the members of the object, which is open already and closed afterwards */
    static String of(Consumer<JsonGenerator> members) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, String name, Object value) {
        if (value instanceof Boolean truth) {
            json.writeBooleanProperty(name, truth);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }
}
