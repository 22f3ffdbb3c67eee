package org.attest.intake.internal.table;

import java.io.IOException;

/** A file that holds no table that can be read: the message says where, what, and what is allowed. */
public final class UnreadableTableException extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableTableException(String place, String what) {
        super(place + ": " + what);
    }
}
