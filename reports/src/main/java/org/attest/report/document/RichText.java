package org.attest.report.document;

import java.util.ArrayList;
import java.util.List;

/** Words with note markers among them. */
public record RichText(List<Run> runs) {
    /** A stretch of words or a marker. */
    public sealed interface Run {}

    public record Words(String text) implements Run {}

    /** Stands for {@code [note 3]} and leads to row 3 of the notes table. */
    public record NoteMark(int number) implements Run {
        @Override
        public String toString() {
            return "[note " + number + "]";
        }
    }

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText of(String text) {
        return new RichText(List.of(new Words(text)));
    }

    /** Only markers, parted by blanks. */
    public static RichText ofNotes(List<Integer> numbers) {
        return of("").withNotes(numbers);
    }

    public RichText with(String text) {
        return with(new Words(text));
    }

    /** This text with the markers behind it, each after a blank. */
    public RichText withNotes(List<Integer> numbers) {
        RichText text = this;
        for (int number : numbers) {
            text = (text.plain().isEmpty() ? text : text.with(" ")).with(new NoteMark(number));
        }
        return text;
    }

    private RichText with(Run run) {
        List<Run> all = new ArrayList<>(runs);
        all.removeIf(new Words("")::equals);
        all.add(run);
        return new RichText(all);
    }

    public List<Integer> notes() {
        return runs.stream()
                .filter(NoteMark.class::isInstance)
                .map(run -> ((NoteMark) run).number())
                .toList();
    }

    /** The text as it reads, markers included. */
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
