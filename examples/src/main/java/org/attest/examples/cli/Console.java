package org.attest.examples.cli;

import java.io.PrintWriter;

/** Where a command speaks: results on one side, progress and errors on the other. */
record Console(PrintWriter results, PrintWriter progress) {}
