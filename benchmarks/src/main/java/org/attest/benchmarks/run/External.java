package org.attest.benchmarks.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Peers in other languages. Each has a program among the resources of its suite: without arguments it only loads its library,
 * which tells whether that is installed; else it reads title, labels and rows as lines of cells between tabs, writes them as a
 * file so often, and prints the lines of an {@link Outcome}.
 */
public record External(Path folder, Class<?> suite) {
    /** Cases of the programs that run on this machine; a line tells of each other one. */
    public static Stream<Case> cases(
            String key, Class<?> suite, Stream<String> lines, int warmUps, int runs, String... programs) {
        try {
            External peers = new External(Files.createTempDirectory("attest-benchmark"), suite);
            peers.folder.toFile().deleteOnExit();
            Path rows = Files.write(peers.file("rows"), lines.toList());
            List<String> job = List.of(rows.toString(), peers.file("out").toString(), "" + warmUps, "" + runs);
            return Stream.of(programs).flatMap(program -> peers.one(key, program, job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Case> one(String key, String program, List<String> job) {
        String name = program.substring(0, program.indexOf('.'));
        try {
            List<String> command = command(program, name);
            run(command);
            List<String> words = Stream.concat(command.stream(), job.stream()).toList();
            return Stream.of(new Case(key + "." + name, "", none -> words));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            System.out.println(name + " is not installed here and left out");
            return Stream.of();
        }
    }

    /** How a program is started; one in C is compiled first. */
    private List<String> command(String program, String name) throws IOException {
        String source = copied(suite, program);
        if (!program.endsWith(".c")) {
            return List.of("node", copied(External.class, "measured.cjs"), source);
        }
        String binary = file(name).toString();
        run(List.of("cc", "-O2", source, "-o", binary, "-l:" + name + ".so"));
        return List.of(binary);
    }

    private static void run(List<String> command) {
        new Case(command.getFirst(), "", none -> command).run();
    }

    private String copied(Class<?> home, String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(resource), resource)) {
            return Files.write(file(resource), in.readAllBytes()).toString();
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }
}
