package org.attest.cli.internal.output;

/** Is told how far a piece of work is. */
public interface Progress extends AutoCloseable {
    /** Tells nobody. */
    Progress NONE = (done, total, doing) -> {};

    /** So many of all steps are done, and this is being worked on. */
    void at(int done, int total, String doing);

    /** The work is over, well or not. */
    @Override
    default void close() {}
}
