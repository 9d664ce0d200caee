package uk.s2s.acceptance.pages;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;

/**
 * A page as somebody comes to it.
 *
 * @param who null when nobody has signed in
 * @param heading by which the test knows that it is there
 */
record View(String name, @Nullable Person who, String heading, BiConsumer<Secretary, Scenery> come) {

    static View open(@Nullable Person who, String path, String heading) {
        return open(who, path, heading, scenery -> path);
    }

    static View open(@Nullable Person who, String name, String heading, Function<Scenery, String> path) {
        return new View(name, who, heading, (secretary, scenery) -> secretary.open(path.apply(scenery)));
    }

    @Override
    public String toString() {
        return name + " for " + (who == null ? "anybody" : who.name().toLowerCase(java.util.Locale.ROOT));
    }
}
