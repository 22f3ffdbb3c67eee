package org.attest.cli;

import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a script may want to end with an exit code: a total or check that differs, sources that contradict each other. */
enum FailOn {
    DIFFERS,
    CONFLICT;

    /** The option of the commands that find such. */
    static final class Chosen {
        @Option(
                names = "--fail-on",
                paramLabel = "VERDICT",
                split = Arguments.COMMA,
                splitSynopsisLabel = ",",
                description =
                        "Ends with exit code 1 where figures differ (a stated total from the computed one, the sides of"
                                + " a check), where sources contradict each other and nobody has decided, or both: differs, conflict"
                                + " or differs,conflict.")
        final Set<FailOn> verdicts = EnumSet.noneOf(FailOn.class);
    }
}
