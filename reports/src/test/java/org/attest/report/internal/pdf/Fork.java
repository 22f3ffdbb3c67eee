package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A program of the tests in a virtual machine of its own. */
public record Fork(Class<?> program, String classPath, List<String> options) {
    public static Fork of(Class<?> program) {
        return new Fork(program, System.getProperty("java.class.path"), List.of());
    }

    public Fork with(String... more) {
        return new Fork(program, classPath, List.of(more));
    }

    /** Without the libraries whose path has this. */
    public Fork without(String library) {
        String others = Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(path -> !path.contains(library))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(others).isNotEqualTo(classPath);
        return new Fork(program, others, options);
    }

    public String prints() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-cp", classPath));
        command.add(program.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}
