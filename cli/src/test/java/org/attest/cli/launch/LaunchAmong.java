package org.attest.cli.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Launches in a process of its own, as on a machine that has only one JAVA_HOME and one folder of installations. */
final class LaunchAmong {
    private LaunchAmong() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> all = List.of(arguments);
        JavaSearch search = new JavaSearch(Map.of("JAVA_HOME", all.get(0)), List.of(Path.of(all.get(1))));
        System.exit(Launcher.runElsewhere(
                search.newestFirst(), Launcher.PROGRAM, Launcher.FOR_SHORT_RUNS, all.subList(2, all.size())));
    }
}
