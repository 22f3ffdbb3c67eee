package org.attest.benchmarks;

import java.util.List;

/** Starts the benchmarks in this Java, or in the newest other one of the machine when this one is too old. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, InterruptedException {
        org.attest.cli.launch.Launcher.start("org.attest.benchmarks.Benchmarks", List.of(), arguments);
    }
}
