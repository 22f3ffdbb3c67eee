package org.attest.cli.launch;

import java.io.File;
import java.io.IOException;
import java.lang.Runtime.Version;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for Java installations: JAVA_HOME, those beside the running one and in the usual folders, the PATH. In one file,
 * so that scripts of the build can run it from its source.
 */
final class JavaSearch {
    private static final Path IN_A_MAC_BUNDLE = Path.of("Contents", "Home");
    private static final String VERSION_KEY = "JAVA_VERSION=";

    private final Map<String, String> environment;
    private final List<Path> parents;

    /** @param parents folders that hold one installation a folder */
    JavaSearch(Map<String, String> environment, List<Path> parents) {
        this.environment = environment;
        this.parents = parents;
    }

    /** Prints the folder of the newest JDK, for scripts. */
    public static void main(String[] arguments) {
        onThisMachine().newestFirst().stream()
                .filter(java -> Files.exists(java.program("javac")))
                .limit(1)
                .forEach(java -> System.out.println(java.folder));
    }

    static JavaSearch onThisMachine() {
        Path user = Path.of(System.getProperty("user.home"));
        Path running = Path.of(System.getProperty("java.home"));
        return new JavaSearch(
                System.getenv(),
                List.of(
                        running.resolve(running.endsWith(IN_A_MAC_BUNDLE) ? "../../.." : "..")
                                .normalize(),
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
                .forEach(java -> found.putIfAbsent(java.folder, java));
        return found.values().stream()
                .sorted(Comparator.comparing((JavaHome java) -> java.version).reversed())
                .collect(Collectors.toList());
    }

    private Stream<Path> candidates() {
        Stream<Path> onPath = paths("PATH", File.pathSeparator).flatMap(folder -> homeOfProgramIn(folder).stream());
        return Stream.of(
                        paths("JAVA_HOME", "\0"),
                        parents.stream().flatMap(parent -> foldersIn(parent).stream()),
                        onPath)
                .flatMap(paths -> paths);
    }

    /** Those in a variable of the environment that are well-formed. */
    private Stream<Path> paths(String variable, String separator) {
        return Stream.of(environment.getOrDefault(variable, "").split(separator))
                .flatMap(text -> {
                    try {
                        return Stream.of(Path.of(text));
                    } catch (InvalidPathException e) {
                        return Stream.empty();
                    }
                });
    }

    private static List<Path> foldersIn(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
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

    /** A Java installation: its folder, and the version that its {@code release} file states. */
    static final class JavaHome {
        private final Path folder;
        private final Version version;

        private JavaHome(Path folder, Version version) {
            this.folder = folder;
            this.version = version;
        }

        /** The installation in this folder; empty when there is none, or none that says its version. */
        static Optional<JavaHome> in(Path folder) {
            try {
                Path home = folder.toRealPath();
                return versionIn(Files.readAllLines(home.resolve("release")))
                        .map(version -> new JavaHome(home, version))
                        .filter(java -> Files.isExecutable(java.program("java")));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        /**
         * The version in the lines of a {@code release} file, such as {@code JAVA_VERSION="25.0.3"}; empty for the
         * numbering before Java 9, such as 1.8.0_292.
         */
        static Optional<Version> versionIn(List<String> release) {
            try {
                return release.stream()
                        .filter(line -> line.startsWith(VERSION_KEY))
                        .map(line -> Version.parse(
                                line.substring(VERSION_KEY.length()).replace("\"", "")))
                        .findFirst();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        Path folder() {
            return folder;
        }

        Version version() {
            return version;
        }

        Path program(String name) {
            Path onWindows = folder.resolve("bin").resolve(name + ".exe");
            return Files.exists(onWindows) ? onWindows : folder.resolve("bin").resolve(name);
        }
    }
}
