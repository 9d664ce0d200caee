package uk.s2s.register.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/** Details as an array of {@code NAME=text}, for tables that hold few of them or never look inside. */
final class Texts {

    private Texts() {}

    static Array of(Connection connection, LearnerDetails details) throws SQLException {
        return texts(
                connection,
                Arrays.stream(LearnerField.values())
                        .filter(details::says)
                        .map(field -> field.name() + "=" + details.text(field))
                        .toList());
    }

    static LearnerDetails read(Array array) throws SQLException {
        Map<LearnerField, String> texts = new EnumMap<>(LearnerField.class);
        for (String text : (String[]) array.getArray()) {
            int equals = text.indexOf('=');
            texts.put(LearnerField.valueOf(text.substring(0, equals)), text.substring(equals + 1));
        }
        return LearnerDetails.of(texts);
    }

    static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    static Array numbers(Connection connection, Collection<Long> numbers) throws SQLException {
        return connection.createArrayOf("bigint", numbers.toArray());
    }
}
