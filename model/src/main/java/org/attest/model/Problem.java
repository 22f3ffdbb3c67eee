package org.attest.model;

import java.io.Serializable;
import java.util.Optional;
import org.attest.model.internal.Unprintable;

/**
 * One thing wrong with a dossier: where (an RFC 6901 pointer along record components, {@code /meetings/0/attendance/2/person}),
 * and what is wrong and what is allowed. Read from a file, it also has its line and column there; where the file uses a
 * short form that has no such pointer, the nearest enclosing pointer that the file has.
 */
public record Problem(String pointer, String message, Optional<Location> location) implements Serializable {
    /** As it is written to a stream, for an {@code Optional} cannot be. */
    private record Written(String pointer, String message, int line, int column) implements Serializable {
        private Object readResolve() {
            Problem problem = at(pointer, message);
            return line == 0 ? problem : problem.locatedAt(line, column);
        }
    }

    /** A place in a text file, both counted from 1. */
    public record Location(int line, int column) {}

    /** A problem at a JSON pointer, whose line and column are not known. */
    public static Problem at(String pointer, String message) {
        return new Problem(pointer, message, Optional.empty());
    }

    /** The same problem with its place in the text, both numbers counted from 1. */
    public Problem locatedAt(int line, int column) {
        return new Problem(pointer, message, Optional.of(new Location(line, column)));
    }

    /** In one line: {@code line 12, column 5: /meetings/0/kind: what is wrong, must be what is allowed}. */
    @Override
    public String toString() {
        return Unprintable.escaped(location.map(l -> "line " + l.line() + ", column " + l.column() + ": ")
                        .orElse("")
                + (pointer.isEmpty() ? "" : pointer + ": ")
                + message);
    }

    private Object writeReplace() {
        Location place = location.orElse(new Location(0, 0));
        return new Written(pointer, message, place.line(), place.column());
    }
}
