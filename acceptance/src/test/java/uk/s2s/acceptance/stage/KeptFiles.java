package uk.s2s.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that the repository keeps: samples for people, and what the library is tested with. */
public final class KeptFiles {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.ISO_8859_1, Charset.forName("UTF-32"), Charset.forName("IBM037"));

    private KeptFiles() {}

    /** @param path in the folder of samples */
    public static Ctf sample(String path) {
        return read(Launch.ROOT.resolve("samples").resolve(path));
    }

    /** All samples of one outcome, such as {@code good}. */
    public static List<Path> samples(String outcome) {
        try (Stream<Path> files = Files.walk(Launch.ROOT.resolve("samples").resolve(outcome), 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it is. */
    public static Ctf read(Path file) {
        return new Ctf(file.getFileName().toString(), bytes(file));
    }

    /** All test files of the library of one kind, such as {@code hostile}. */
    public static List<Path> ofLibrary(String kind) {
        try (Stream<Path> files =
                Files.list(Launch.ROOT.resolve("ctf/src/test/resources").resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them, from Willow Lane (9264444) to 9261234, sent by Drake to another; its other bytes stay as they are. */
    public static Ctf addressed(Path file, Person receiver) {
        Charset encoding = encoding(bytes(file));
        String content = new String(bytes(file), encoding)
                .replace("<Estab>4444</Estab>", "<Estab>2377</Estab>")
                .replace(
                        "<Estab>1234</Estab>",
                        "<Estab>%s</Estab>".formatted(receiver.number().substring(3)));
        return Ctf.to(receiver).withBytes(content.getBytes(encoding));
    }

    /** One in which the tags can be read; what it cannot hold of the rest must come back as it was, so bytes come first. */
    private static Charset encoding(byte[] bytes) {
        return ENCODINGS.stream()
                .filter(encoding -> new String(bytes, encoding).contains("<Estab>"))
                .findFirst()
                .orElse(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
