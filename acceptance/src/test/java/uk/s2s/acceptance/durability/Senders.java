package uk.s2s.acceptance.durability;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Post;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.cli.demo.PageNotAsExpected;
import uk.s2s.cli.demo.ServiceUnreachable;

/** Several people who upload one file after another, and keep what they got a receipt for. */
final class Senders {

    private static final int PEOPLE = 3;

    private final Map<String, Ctf> receipts = new ConcurrentHashMap<>();
    private final List<CompletableFuture<Void>> work;
    private volatile boolean stopped;

    Senders(ServiceProcess service) {
        work = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Post(service.signedIn(Person.DRAKE)))
                .map(post -> CompletableFuture.runAsync(() -> send(post)))
                .toList();
    }

    /** Files by the reference on their receipt. */
    Map<String, Ctf> receipts() {
        return receipts;
    }

    /** Returns when the last upload has been answered or broken off. */
    void stop() {
        stopped = true;
        work.forEach(CompletableFuture::join);
    }

    private void send(Post post) {
        while (!stopped) {
            try {
                Ctf file = Ctf.to(Person.THETFORD);
                String reference = post.upload(file).summary("Reference");
                if (!reference.isEmpty()) {
                    receipts.put(reference, file);
                }
            } catch (ServiceUnreachable | PageNotAsExpected noReceipt) {
                Thread.onSpinWait();
            }
        }
    }
}
