package uk.s2s.acceptance.pages;

import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.ServiceProcess;

/**
 * Files in every state, for the pages to show; each is a path. The list of sent files is longer than a page.
 *
 * @param question addressed to a closed school; the sender has not decided
 */
record Scenery(
        String waiting,
        String accepted,
        String collected,
        String rejected,
        String withdrawn,
        String question,
        String held) {

    private static final int MORE_THAN_A_PAGE = 26;

    /** Of the waiting file. */
    String reference() {
        return waiting.substring(waiting.lastIndexOf('/') + 1);
    }

    static Scenery build(ServiceProcess service) {
        Post drake = new Post(service.signedIn(Person.DRAKE));
        Post thetford = new Post(service.signedIn(Person.THETFORD));
        for (int number = 0; number < MORE_THAN_A_PAGE; number++) {
            drake.send(Ctf.to(Person.FOREST));
        }
        return new Scenery(
                Post.path(drake.send(Ctf.to(Person.THETFORD.number(), 40))),
                Post.path(accepted(drake, thetford)),
                Post.path(collected(drake, thetford)),
                Post.path(rejected(drake, thetford)),
                Post.path(withdrawn(drake)),
                question(drake),
                Post.path(drake.send(Ctf.to(Ctf.LOST_PUPIL, 1))));
    }

    private static String question(Post sender) {
        String path = sender.upload(Ctf.to(Ctf.CLOSED_SCHOOL, 1))
                .form("/successor")
                .action()
                .getPath();
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static String accepted(Post sender, Post receiver) {
        String reference = sender.send(Ctf.to(Person.THETFORD));
        receiver.accept(reference);
        return reference;
    }

    private static String collected(Post sender, Post receiver) {
        String reference = accepted(sender, receiver);
        receiver.collect(reference);
        return reference;
    }

    private static String rejected(Post sender, Post receiver) {
        String reference = sender.send(Ctf.to(Person.THETFORD));
        receiver.reject(reference, "The pupil went to another school.");
        return reference;
    }

    private static String withdrawn(Post sender) {
        String reference = sender.send(Ctf.to(Person.THETFORD));
        sender.withdraw(reference);
        return reference;
    }
}
