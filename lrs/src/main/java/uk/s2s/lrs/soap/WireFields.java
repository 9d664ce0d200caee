package uk.s2s.lrs.soap;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/**
 * The details of a learner in one class of message, found by the names of its elements. The order on the wire is the class's
 * own, since the messages disagree about it.
 */
final class WireFields<T> {

    private record Property(Method get, Method set) {}

    private final Map<LearnerField, Property> properties = new EnumMap<>(LearnerField.class);

    private WireFields(Class<T> message, String prefix, Collection<LearnerField> fields) {
        fields.forEach(field -> properties.put(field, property(message, prefix + field.wireName())));
    }

    /** For a message that has all of them. */
    static <T> WireFields<T> all(Class<T> message) {
        return new WireFields<>(message, "", EnumSet.allOf(LearnerField.class));
    }

    /** @param prefix of the elements' names, as in {@code SearchedGivenName} */
    static <T> WireFields<T> some(Class<T> message, String prefix, Collection<LearnerField> fields) {
        return new WireFields<>(message, prefix, fields);
    }

    /** Leaves out what is not said. */
    void write(LearnerDetails details, T message) {
        properties.forEach((field, property) -> {
            if (details.says(field)) {
                call(property.set(), message, details.text(field));
            }
        });
    }

    /** Writes an empty element where nothing is said. */
    void writeAll(LearnerDetails details, T message) {
        properties.forEach((field, property) -> call(property.set(), message, details.text(field)));
    }

    LearnerDetails read(T message) {
        LearnerDetails details = LearnerDetails.NONE;
        for (Map.Entry<LearnerField, Property> entry : properties.entrySet()) {
            if (call(entry.getValue().get(), message) instanceof String text) {
                details = details.with(entry.getKey(), text);
            }
        }
        return details;
    }

    private static Property property(Class<?> message, String name) {
        try {
            return new Property(message.getMethod("get" + name), message.getMethod("set" + name, String.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(message.getSimpleName() + " has no element " + name, e);
        }
    }

    private static @Nullable Object call(Method method, Object message, Object... arguments) {
        try {
            return method.invoke(message, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not call " + method.getName(), e);
        }
    }
}
