package org.attest.cli;

import java.io.PrintWriter;
import org.attest.cli.internal.output.Terminal;
import org.attest.model.internal.Unprintable;

/** Where a command speaks: results on one side, progress and errors on the other. */
record Console(PrintWriter results, PrintWriter progress, Terminal terminal) {
    /** Neither side is a terminal. */
    Console(PrintWriter results, PrintWriter progress) {
        this(results, progress, Terminal.NONE);
    }

    /** Prints a line of results, as plain text whatever it quotes. */
    void println(String line) {
        results.println(Unprintable.escaped(line));
    }

    /** Says what is wrong, in one or several lines. */
    void complain(String words) {
        progress.println(Unprintable.escapedLines("attest: " + words));
    }
}
