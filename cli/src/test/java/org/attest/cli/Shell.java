package org.attest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs a command in this process and keeps what it says. */
record Shell(int exitCode, String results, String progress) {
    /** The dossier of the examples, a plain file. */
    static final Path EXAMPLE = Path.of("../examples/dossiers/bangladesh-bali-process.json");

    static Shell run(String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter progress = new StringWriter();
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(progress, true));
        int exitCode = Attest.run(console, arguments);
        return new Shell(exitCode, results.toString(), progress.toString());
    }
}
