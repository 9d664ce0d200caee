package uk.s2s.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.acceptance.stage.Wcag;

/** Each page, for whoever may open it. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    private final Scenery scenery;
    private final Reading room;

    PagesTests(ServiceProcess service, Chromium chromium) {
        scenery = Scenery.build(service);
        room = new Reading(service, chromium);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uk.s2s.acceptance.pages.Views#all")
    void isUsableByEverybody(View view) {
        Secretary reader = room.reader(view.who());
        view.come().accept(reader, scenery);
        assertThat(reader.heading()).startsWith(view.heading());
        Wcag.isMetBy(reader.page());
    }
}
