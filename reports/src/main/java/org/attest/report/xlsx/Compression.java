package org.attest.report.xlsx;

/** How entries are compressed; the bytes are the same everywhere. Guide page 8 has sizes and times. */
public enum Compression {
    /** Faster than zlib's level 1, and on tables of mixed columns smaller than its level 6. */
    FAST,
    /** For files that are sent or kept: about as small as zlib's level 9, in less time. */
    COMPACT
}
