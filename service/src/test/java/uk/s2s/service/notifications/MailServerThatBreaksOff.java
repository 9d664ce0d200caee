package uk.s2s.service.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server of a few lines that answers one command as a test wants it, or hangs up there. What it is sent up to the
 * dot it takes as delivered, whether or not it still answers.
 */
final class MailServerThatBreaksOff implements AutoCloseable {

    /** In place of an answer. */
    static final String HANG_UP = "";

    private static final Map<String, String> ANSWERS = Map.of(
            "GREETING", "220 here",
            "EHLO", "250 hello",
            "MAIL", "250 go on",
            "RCPT", "250 go on",
            "DATA", "354 end with a dot",
            "DOT", "250 taken",
            "QUIT", "221 bye");

    private final ServerSocket server;
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private volatile String command;
    private volatile String answer;

    MailServerThatBreaksOff() {
        this("NOOP", HANG_UP);
    }

    MailServerThatBreaksOff(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "mail server that breaks off");
        thread.setDaemon(true);
        thread.start();
    }

    void answers(String toCommand, String otherwise) {
        command = toCommand;
        answer = otherwise;
    }

    int port() {
        return server.getLocalPort();
    }

    /** The text of each mail whose dot has come. */
    List<String> delivered() {
        return delivered;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client's end, or ours
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        boolean open = answer(client, "GREETING");
        while (open) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            String word = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            open = answer(client, word) && (!word.equals("DATA") || !isGoingOn() || answerAfterContent(client, in));
        }
    }

    private boolean isGoingOn() {
        return !command.equals("DATA");
    }

    private boolean answerAfterContent(Socket client, BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                delivered.add(text.toString());
                return answer(client, "DOT");
            }
            if (command.equals("CONTENT")) {
                return false;
            }
            text.append(line).append('\n');
        }
        return false;
    }

    private boolean answer(Socket client, String word) throws IOException {
        String text = word.equals(command) ? answer : ANSWERS.getOrDefault(word, "250 as you like");
        if (text.equals(HANG_UP)) {
            return false;
        }
        client.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
