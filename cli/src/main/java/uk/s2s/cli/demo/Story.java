package uk.s2s.cli.demo;

import java.util.List;

/** What is played, in this order. */
final class Story {

    private static final List<Scene> SCENES = List.of(
            new LeaverReachesNewSchool(),
            new OthersSeeNothing(),
            new ReceiverRejects(),
            new FaultyFileIsRefused(),
            new ClosedSchoolHasSuccessor(),
            new NumbersComeBack());

    private Story() {}

    /** A scene that fails does not keep the next from being played. */
    static void play(Cast cast) {
        for (Scene scene : SCENES) {
            cast.says().scene(scene.title());
            try {
                scene.play(cast);
            } catch (PageNotAsExpected surprise) {
                cast.says().failed(String.valueOf(surprise.getMessage()));
            }
        }
    }
}
