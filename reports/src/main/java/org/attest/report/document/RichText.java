package org.attest.report.document;

import java.util.ArrayList;
import java.util.List;

/** Words with references to sources and notes among them. */
public record RichText(List<Run> runs) {
    /** A stretch of words or a reference. */
    public sealed interface Run {}

    public record Words(String text) implements Run {}

    /**
     * Names a source and the place in it, such as {@code A para. 8}, or a note, and leads to where more is said of it.
     *
     * @param number of the reference in its document, counted from 1
     * @param mark as it reads
     */
    public record Reference(int number, String mark) implements Run {
        @Override
        public String toString() {
            return mark;
        }
    }

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText of(String text) {
        return new RichText(List.of(new Words(text)));
    }

    public RichText with(String text) {
        return with(new Words(text));
    }

    public RichText with(Run run) {
        List<Run> all = new ArrayList<>(runs);
        all.removeIf(new Words("")::equals);
        all.add(run);
        return new RichText(all);
    }

    public RichText with(RichText text) {
        RichText all = this;
        for (Run run : text.runs) {
            all = all.with(run);
        }
        return all;
    }

    public boolean isEmpty() {
        return plain().isEmpty();
    }

    public List<Reference> references() {
        return runs.stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /** The text as it reads, references included. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run instanceof Words words ? words.text() : run);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return plain();
    }
}
