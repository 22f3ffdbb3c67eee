package org.attest.cli.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for Java installations: JAVA_HOME, those beside the running one and in the usual folders, the PATH. */
final class JavaSearch {
    private static final Path IN_A_MAC_BUNDLE = Path.of("Contents", "Home");

    private final Map<String, String> environment;
    private final List<Path> shelves;

    /** @param shelves folders that hold one installation a folder */
    JavaSearch(Map<String, String> environment, List<Path> shelves) {
        this.environment = environment;
        this.shelves = shelves;
    }

    static JavaSearch onThisMachine() {
        Path user = Path.of(System.getProperty("user.home"));
        return new JavaSearch(
                System.getenv(),
                List.of(
                        shelfOf(Path.of(System.getProperty("java.home"))),
                        Path.of("/usr/lib/jvm"),
                        Path.of("/usr/java"),
                        Path.of("/opt/java"),
                        Path.of("/Library/Java/JavaVirtualMachines"),
                        Path.of("C:/Program Files/Java"),
                        Path.of("C:/Program Files/Eclipse Adoptium"),
                        user.resolve(".sdkman/candidates/java"),
                        user.resolve(".jdks")));
    }

    /** Every installation once, the newest first; of one version the one found first. */
    List<JavaHome> newestFirst() {
        Map<Path, JavaHome> found = new LinkedHashMap<>();
        candidates()
                .flatMap(folder -> JavaHome.in(folder).stream())
                .forEach(java -> found.putIfAbsent(java.folder(), java));
        List<JavaHome> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(JavaHome::version).reversed());
        return sorted;
    }

    private Stream<Path> candidates() {
        Stream<Path> named = variable("JAVA_HOME").flatMap(home -> path(home).stream());
        Stream<Path> shelved = shelves.stream().flatMap(shelf -> foldersIn(shelf).stream());
        Stream<Path> onPath = variable("PATH")
                .flatMap(list -> Stream.of(list.split(File.pathSeparator)))
                .flatMap(folder -> path(folder).stream())
                .flatMap(folder -> homeOfProgramIn(folder).stream());
        return Stream.concat(named, Stream.concat(shelved, onPath));
    }

    private Stream<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).stream();
    }

    private static Path shelfOf(Path home) {
        return home.resolve(home.endsWith(IN_A_MAC_BUNDLE) ? "../../.." : "..").normalize();
    }

    private static List<Path> foldersIn(Path shelf) {
        try (Stream<Path> children = Files.list(shelf)) {
            return children.sorted()
                    .flatMap(child -> Stream.of(child, child.resolve(IN_A_MAC_BUNDLE)))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A program on the PATH is often a link into its installation. */
    private static Optional<Path> homeOfProgramIn(Path folder) {
        try {
            Path program = folder.resolve(File.separatorChar == '\\' ? "java.exe" : "java")
                    .toRealPath();
            return Optional.of(program.resolve("../..").normalize());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
