package org.attest.benchmarks.run;

import java.io.IOException;

/** One whole job of a contender: so many rows, or so many workbooks. */
@FunctionalInterface
public interface Job {
    /** Does it, and tells how many bytes came out. */
    long run(long units) throws IOException;
}
