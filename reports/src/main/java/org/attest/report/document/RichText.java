package org.attest.report.document;

import java.util.ArrayList;
import java.util.List;

/** Words with note markers among them. */
public record RichText(List<Run> runs) {
    private static final int MOST_NOTES = 3;

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

    /**
     * This text with the markers behind it, each after a blank: at most three, and then how many more there are. Two hundred of
     * them lead nowhere, and fill a page.
     */
    public RichText withNotes(List<Integer> numbers) {
        RichText text = this;
        for (int number : numbers.subList(0, Math.min(MOST_NOTES, numbers.size()))) {
            text = (text.plain().isEmpty() ? text : text.with(" ")).with(new NoteMark(number));
        }
        int more = numbers.size() - MOST_NOTES;
        return more > 0 ? text.with(" and " + more + " more") : text;
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
