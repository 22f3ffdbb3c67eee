package org.attest.intake.internal.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that holds no table that can be read: the message says where, what, and what is allowed. */
public final class UnreadableTableException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableTableException(String place, @Nullable String what) {
        super(place + ": " + what);
    }

    UnreadableTableException(String place, @Nullable String what, Throwable cause) {
        super(place + ": " + what, cause);
    }
}
