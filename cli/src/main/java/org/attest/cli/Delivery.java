package org.attest.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** Hands the results out when the command is over, all at once. */
final class Delivery {
    /** Said by the system when who reads has seen enough, such as head. */
    private static final String ENOUGH = "Broken pipe";

    private Delivery() {}

    static int of(byte[] results, OutputStream out, PrintWriter progress) {
        try {
            out.write(results);
            return ExitCode.DONE;
        } catch (IOException e) {
            if (ENOUGH.equals(e.getMessage())) {
                return ExitCode.DONE;
            }
            progress.println("attest: the results cannot be written to the standard output: " + e.getMessage());
            return ExitCode.COULD_NOT_READ_OR_WRITE;
        }
    }
}
