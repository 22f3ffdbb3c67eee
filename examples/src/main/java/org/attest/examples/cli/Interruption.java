package org.attest.examples.cli;

import java.io.PrintWriter;

/** Says that the program was stopped half-way, when it was. */
final class Interruption {
    private final Thread said;

    private Interruption(Thread said) {
        this.said = said;
    }

    static Interruption toldTo(PrintWriter progress) {
        Thread said = new Thread(() -> progress.println("attest: stopped, every file is as it was before or complete"));
        Runtime.getRuntime().addShutdownHook(said);
        return new Interruption(said);
    }

    /** The program has come to its end. */
    void isOver() {
        try {
            Runtime.getRuntime().removeShutdownHook(said);
        } catch (IllegalStateException e) {
            // Stopped at the very end: it has been said.
        }
    }
}
