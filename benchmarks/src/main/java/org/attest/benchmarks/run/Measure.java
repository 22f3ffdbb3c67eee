package org.attest.benchmarks.run;

import java.util.List;
import java.util.Locale;

/** What a line for programs tells of a case, or of a case and a peer. */
public enum Measure {
    /** How many times as much as the peer brings in a second of the processor. */
    CPU,
    /** How many times as much as the peer brings in a second. */
    WALL,
    /** The bytes of the file, as a part of the peer's. */
    SIZE,
    MILLISECONDS,
    /** The largest heap after a collection. */
    PEAK,
    /** The most memory that the process had. */
    RSS,
    CPU_SECONDS,
    MEGABYTES;

    String line(String name, List<Outcome> of) {
        Outcome ours = of.getFirst();
        Outcome theirs = of.getLast();
        return switch (this) {
            case CPU -> line("RATIO", name, theirs.cpuMicros() / ours.cpuMicros());
            case WALL -> line("RATIO", name, theirs.micros() / ours.micros());
            case SIZE -> line("RATIO", name, ours.megabytes() / theirs.megabytes());
            case MILLISECONDS -> line("MS", name, ours.micros() / 1e3);
            case PEAK -> line("PEAK", name, ours.megabytes(Outcome.PEAK));
            case RSS -> line("RSS", name, ours.megabytes(Outcome.RSS));
            case CPU_SECONDS -> line("CPU", name, ours.cpuSeconds());
            case MEGABYTES -> line("SIZE", name, ours.megabytes());
        };
    }

    private static String line(String kind, String name, double value) {
        return String.format(Locale.ROOT, "%s %s %.2f", kind, name, value);
    }
}
