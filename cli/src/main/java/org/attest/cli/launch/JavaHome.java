package org.attest.cli.launch;

import java.io.IOException;
import java.lang.Runtime.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A Java installation: its folder, and the version that its {@code release} file states. */
final class JavaHome {
    private static final String VERSION_KEY = "JAVA_VERSION=";

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
                    .filter(java -> Files.isExecutable(java.program()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The version in the lines of a {@code release} file, such as {@code JAVA_VERSION="25.0.3"}. */
    static Optional<Version> versionIn(List<String> release) {
        return release.stream()
                .filter(line -> line.startsWith(VERSION_KEY))
                .map(line -> line.substring(VERSION_KEY.length()).replace("\"", ""))
                .findFirst()
                .flatMap(JavaHome::parsed);
    }

    /** Empty for the numbering before Java 9, such as 1.8.0_292. */
    private static Optional<Version> parsed(String version) {
        try {
            return Optional.of(Version.parse(version));
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

    Path program() {
        Path onWindows = folder.resolve("bin/java.exe");
        return Files.exists(onWindows) ? onWindows : folder.resolve("bin/java");
    }
}
