package org.attest.cli;

import java.io.PrintWriter;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Terminal;

/** Says that the program was stopped half-way, when it was. */
final class Interruption {
    private final Thread said;

    private Interruption(Thread said) {
        this.said = said;
    }

    static Interruption toldTo(PrintWriter progress, Terminal terminal) {
        // Over what is left of a progress bar.
        String wipe = terminal.progress() ? Ink.WIPE : "";
        Thread said = new Thread(
                () -> progress.println(wipe + "attest: stopped, every file is as it was before or complete"));
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
