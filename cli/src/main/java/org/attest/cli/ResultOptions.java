package org.attest.cli;

import java.util.function.Consumer;
import org.attest.cli.internal.output.JsonText;
import org.attest.cli.internal.output.Progress;
import org.attest.cli.internal.output.ProgressBar;
import picocli.CommandLine.Option;

/** The options that say for whom the results are: a person, a script, nobody. */
final class ResultOptions {
    static final String JSON = "--json";

    @Option(names = JSON, description = "Prints one JSON document, also when something is wrong.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints errors only (and the document of --json).")
    private boolean quiet;

    /** Tells the results in the way that is asked for. */
    void tell(Console console, Consumer<JsonText> members, Runnable text) {
        if (json) {
            console.results().print(JsonText.of(members));
        } else if (!quiet) {
            text.run();
        }
    }

    boolean json() {
        return json;
    }

    Progress progress(Console console) {
        return quiet ? Progress.NONE : ProgressBar.on(console.progress(), console.terminal());
    }
}
