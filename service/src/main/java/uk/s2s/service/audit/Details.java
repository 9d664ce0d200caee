package uk.s2s.service.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.s2s.service.transfers.TransferEvent.Actor;

/** What an event says beyond what has a column of its own, by the names of its components. */
final class Details {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.stream(components)
                    .forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private Details() {}

    /** @param elsewhere names of the components that are kept in columns, or not at all */
    static Map<String, Object> of(Record event, Set<String> elsewhere) {
        Map<String, Object> details = new TreeMap<>();
        for (RecordComponent component : COMPONENTS.get(event.getClass())) {
            if (!elsewhere.contains(component.getName())) {
                Object value = valueOf(component, event);
                if (value != null) {
                    details.put(component.getName(), asJsonKnowsIt(value));
                }
            }
        }
        return details;
    }

    /** As {@link #of(Record, Set)}; of whoever acted for a school the authority too. */
    static Map<String, Object> of(Record event, Set<String> elsewhere, @Nullable Actor by) {
        Map<String, Object> details = of(event, elsewhere);
        if (by != null && by.authority() != null) {
            details.put("authority", by.authority());
        }
        return details;
    }

    private static Object asJsonKnowsIt(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An event's accessor failed: " + component.getName(), e);
        }
    }
}
