package org.attest.audit.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Which marks stand around what is drawn. */
final class Marks {
    enum Kind {
        TEXT("text"),
        DRAWING("drawing"),
        IMAGE("image");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private enum Mark {
        TAGGED,
        ARTIFACT,
        /** Neither makes content a part of the tree nor takes it out. */
        OTHER
    }

    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Kind, Integer> unmarked = new EnumMap<>(Kind.class);
    private boolean empty = true;
    private boolean mixed;

    /** @param number that of the marked content, negative for none */
    void begin(String tag, int number) {
        Mark mark = tag.equals("Artifact") ? Mark.ARTIFACT : number >= 0 ? Mark.TAGGED : Mark.OTHER;
        mixed |= (mark == Mark.ARTIFACT && isTagged()) || (mark == Mark.TAGGED && isArtifact());
        open.push(mark);
    }

    int depth() {
        return open.size();
    }

    /** @param least a form cannot end what began around it */
    void end(int least) {
        if (open.size() > least) {
            open.pop();
        }
    }

    void endAll(int least) {
        while (open.size() > least) {
            open.pop();
        }
    }

    void draw(Kind kind) {
        empty = false;
        if (!isTagged() && !isArtifact()) {
            unmarked.merge(kind, 1, Integer::sum);
        }
    }

    /** Whether what is drawn now is within tagged content. */
    boolean isTagged() {
        return open.contains(Mark.TAGGED);
    }

    /** Whether what is drawn now is within an artifact. */
    boolean isArtifact() {
        return open.contains(Mark.ARTIFACT);
    }

    boolean isEmpty() {
        return empty;
    }

    /** How often something of each kind is drawn that is neither in the tree nor an artifact. */
    Map<Kind, Integer> unmarked() {
        return unmarked;
    }

    /** Whether an artifact is within tagged content or the other way round. */
    boolean isMixed() {
        return mixed;
    }
}
