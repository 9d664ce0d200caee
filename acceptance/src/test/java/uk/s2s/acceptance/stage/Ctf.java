package uk.s2s.acceptance.stage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file to send. Those made here come from Drake Primary School and are accepted; no two made in one run have the same
 * name or the same content.
 */
public record Ctf(String name, byte[] bytes) {

    public static final String CLOSED_SCHOOL = "9262198";
    public static final String LOST_PUPIL = "XXXXXXX";

    private static final Map<String, AtomicInteger> SEQUENCES = new ConcurrentHashMap<>();

    public static Ctf to(Person receiver) {
        return to(receiver.number(), 1);
    }

    /**
     * @param destination seven characters
     * @param pupils at most 19,980, for each has a UPN of its own
     */
    public static Ctf to(String destination, int pupils) {
        int sequence = SEQUENCES
                .computeIfAbsent(destination, first -> new AtomicInteger())
                .incrementAndGet();
        String text = new CtfText(destination, sequence).withPupils(pupils);
        return new Ctf("9262377_CTF_%s_%03d.xml".formatted(destination, sequence), utf8(text));
    }

    public Ctf with(String part, String other) {
        String text = text();
        if (!text.contains(part)) {
            throw new IllegalArgumentException("The file has no " + part);
        }
        return new Ctf(name, utf8(text.replace(part, other)));
    }

    /** The same pupils in a file that one school sends another. */
    public Ctf sent(Person sender, Person receiver) {
        String to = name.substring(12, 19);
        byte[] other = with(
                        estab("926", "2377"),
                        estab(sender.number().substring(0, 3), sender.number().substring(3)))
                .with(
                        estab(to.substring(0, 3), to.substring(3)),
                        estab(
                                receiver.number().substring(0, 3),
                                receiver.number().substring(3)))
                .bytes();
        return new Ctf("%s_CTF_%s_%s".formatted(sender.number(), receiver.number(), name.substring(20)), other);
    }

    private static String estab(String la, String estab) {
        return "<LEA>%s</LEA><Estab>%s</Estab>".formatted(la, estab);
    }

    /** The same name, other content. */
    public Ctf withBytes(byte[] other) {
        return new Ctf(name, other);
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public String sha256() {
        return sha256(bytes);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of pupil 1; occurs nowhere but in the file. */
    public String surname() {
        return element("Surname");
    }

    /** Of pupil 1. */
    public String upn() {
        return element("UPN");
    }

    /** Of pupil 1, by the name of the element. */
    public String element(String name) {
        String text = text();
        return text.substring(text.indexOf("<" + name + ">") + name.length() + 2, text.indexOf("</" + name + ">"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
