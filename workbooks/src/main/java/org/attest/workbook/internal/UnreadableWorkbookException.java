package org.attest.workbook.internal;

/** A file that is no workbook or a damaged one: the message says what is wrong and what is allowed, but not which file. */
public final class UnreadableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableWorkbookException(String what) {
        super(what);
    }

    UnreadableWorkbookException(String what, Throwable cause) {
        super(what, cause);
    }
}
