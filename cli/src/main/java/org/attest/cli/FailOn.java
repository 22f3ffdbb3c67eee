package org.attest.cli;

/** What a script may want to end with an exit code: a total or check that differs, sources that contradict each other. */
enum FailOn {
    DIFFERS,
    CONFLICT
}
