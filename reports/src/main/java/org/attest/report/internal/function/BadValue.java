package org.attest.report.internal.function;

import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** What an author's function gave cannot be drawn, or it threw. Whoever knows the place adds it. */
public final class BadValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Says what is wrong, and what is allowed. */
    public BadValue(String what) {
        super(what);
    }

    private BadValue(Throwable thrown) {
        super(
                "its function threw " + thrown + (thrown.toString().contains(", must ") ? "" : ", must give a value"),
                thrown);
    }

    /** What a function threw; the machine's own troubles are thrown on. */
    public static BadValue thrown(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError memory) {
            throw memory;
        }
        return thrown instanceof BadValue known ? known : new BadValue(thrown);
    }

    /** The same with its place. */
    public RenderException at(Where where) {
        return new RenderException(where, String.valueOf(getMessage()), getCause() == null ? this : getCause());
    }
}
