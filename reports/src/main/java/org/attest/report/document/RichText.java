package org.attest.report.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words with references to sources and notes among them. */
public record RichText(List<Run> runs) {
    /** A stretch of words or a reference. */
    public sealed interface Run {}

    /**
     * Words.
     *
     * @param target where they lead
     */
    public record Words(String text, Emphasis emphasis, Optional<URI> target) implements Run {
        public Words(String text) {
            this(text, Emphasis.NONE, Optional.empty());
        }

        boolean isPlain() {
            return emphasis == Emphasis.NONE && target.isEmpty();
        }
    }

    /** How words stand out among others. */
    public enum Emphasis {
        NONE,
        BOLD,
        ITALIC
    }

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

    /** Whether it is words and references alone, without emphasis and links. */
    public boolean isPlain() {
        return runs.stream().allMatch(run -> !(run instanceof Words words) || words.isPlain());
    }

    /** The words that lead to an address. */
    public List<Words> links() {
        return runs.stream()
                .flatMap(run ->
                        run instanceof Words words && words.target().isPresent() ? Stream.of(words) : Stream.of())
                .toList();
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
