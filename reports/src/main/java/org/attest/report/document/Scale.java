package org.attest.report.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.attest.report.style.Tone;

/**
 * What the bars beside the values of a column are drawn on. They are for the eye: what they show stands in the cells too.
 *
 * @param least where it begins, or below where a bar does
 * @param most where its numbers end, or beyond where a bar does
 * @param stops places beyond its numbers, such as life, in their order
 * @param threshold a number that is marked through all rows
 */
public record Scale(double least, double most, List<Stop> stops, Optional<Threshold> threshold) {
    /** A place that has a name and no number. */
    public record Stop(String name, Optional<Tone> tone) {
        public Stop {
            if (name.isBlank()) {
                throw new IllegalArgumentException("stop has no name, must have one");
            }
        }
    }

    /**
     * A number that means something.
     *
     * @param words what it means, such as "4 years, from which a crime is serious"
     */
    public record Threshold(double at, String words) {
        public Threshold {
            finite("threshold", at);
            if (words.isBlank()) {
                throw new IllegalArgumentException("threshold has no words, must say what it means");
            }
        }
    }

    /**
     * From one number to another, no lower one; a number that is not known is empty, and so is the last one where the bar ends at a
     * stop.
     *
     * @param stops the names of those that it reaches; it ends at the first, each other one is marked alone
     */
    public record Bar(OptionalDouble from, OptionalDouble to, List<String> stops) {
        /** Nothing is known. */
        public static final Bar UNKNOWN = new Bar(OptionalDouble.empty(), OptionalDouble.empty(), List.of());

        public Bar {
            stops = List.copyOf(stops);
            from.ifPresent(number -> finite("beginning of a bar", number));
            to.ifPresent(number -> finite("end of a bar", number));
            if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
                throw new IllegalArgumentException(
                        "bar is from " + from.getAsDouble() + " to " + to.getAsDouble() + ", must not fall");
            }
        }

        /** Whether one of its numbers alone is known, and it ends at no stop: it is drawn open. */
        public boolean isOpen() {
            return from.isPresent() ? to.isEmpty() && stops.isEmpty() : to.isPresent();
        }

        public static Bar of(double from, double to) {
            return new Bar(OptionalDouble.of(from), OptionalDouble.of(to), List.of());
        }
    }

    public Scale {
        stops = List.copyOf(stops);
        finite("beginning of a scale", least);
        finite("end of a scale", most);
        List<String> names = stops.stream().map(Stop::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("scale has the stops " + names + ", must have each once");
        }
    }

    private static void finite(String what, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(what + " is " + number + ", must be a finite number");
        }
    }

    /** Numbers from one to another. */
    public static Scale of(double least, double most) {
        return new Scale(least, most, List.of(), Optional.empty());
    }

    /** The same with a further place beyond its numbers. */
    public Scale stop(String name) {
        return with(new Stop(name, Optional.empty()));
    }

    /** The same with a further place in the colour of a tone. */
    public Scale stop(String name, Tone tone) {
        return with(new Stop(name, Optional.of(tone)));
    }

    private Scale with(Stop further) {
        return new Scale(
                least, most, Stream.concat(stops.stream(), Stream.of(further)).toList(), threshold);
    }

    /** The same, longer where it has to be. */
    public Scale covering(double low, double high) {
        return new Scale(Math.min(least, low), Math.max(most, high), stops, threshold);
    }

    /** The same with a number that is marked through all rows, and what it means. */
    public Scale threshold(double at, String words) {
        return new Scale(least, most, stops, Optional.of(new Threshold(at, words)));
    }
}
