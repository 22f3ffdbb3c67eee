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

    /** Prints results, as plain text whatever they quote. */
    void println(String lines) {
        results.println(Unprintable.escapedLines(lines));
    }

    /** The other side, for what is commonly a result and here an error. */
    Console errors() {
        return new Console(progress, progress, terminal.ofProgress());
    }
}
