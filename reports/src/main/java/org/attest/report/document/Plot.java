package org.attest.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * A picture of when, where or whether something is, or of how it goes on, with all that it shows, so that any viewer can draw it.
 *
 * @param key names the plot; letters, digits and hyphens
 * @param what it is of, such as: Timeline of “Meeting” by “Date”
 * @param table the key of the table that holds the data
 * @param columns the places of the columns that it shows
 * @param notes what must be said below it
 * @param description what the picture shows, for those who cannot see it
 */
public record Plot(
        String key,
        String title,
        String what,
        String table,
        List<Integer> columns,
        Form form,
        List<String> notes,
        String description)
        implements Block {
    public Plot {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** What is drawn. */
    public sealed interface Form {}

    /** Moments in the order of their first days, behind them those without. */
    public record Timeline(LocalDate asOf, List<Moment> moments) implements Form {
        public Timeline {
            moments = List.copyOf(moments);
        }
    }

    /** From one day to another, both included; an absent end is open. */
    public record Stretch(Optional<LocalDate> from, Optional<LocalDate> to) {
        public Stretch {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("stretch has neither end, must have one of them");
            }
        }

        /** The first day that it names. */
        public LocalDate first() {
            return from.or(() -> to).orElseThrow();
        }
    }

    /**
     * What happened.
     *
     * @param words below its label, or empty
     * @param date in words, or why it has none
     * @param stretches one, or where sources disagree one for each date; none where there is no year
     */
    public record Moment(String label, String words, String date, Dating dating, List<Stretch> stretches) {
        public Moment {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * Signs in lines and columns.
     *
     * @param meanings the words of the signs that occur, in the order of their first rows
     * @param missing why words are missing, in words
     */
    public record Matrix(List<String> columns, List<Line> lines, List<Meaning> meanings, List<String> missing)
            implements Form {
        public Matrix {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            meanings = List.copyOf(meanings);
            missing = List.copyOf(missing);
        }

        /** Whether two signs meet anywhere. */
        public boolean hasBoth() {
            return marks().anyMatch(mark -> mark.signs().size() > 1);
        }

        /** All marks, line after line. */
        public Stream<Mark> marks() {
            return lines.stream().flatMap(line -> line.marks().stream());
        }
    }

    /** A line of a matrix, with a mark for each column that has any. */
    public record Line(String name, List<Mark> marks) {
        public Line {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What a line has in a column.
     *
     * @param words that it stands for
     * @param missing whether a row has no word
     * @param disputed whether sources disagree on the word of a row
     */
    public record Mark(int column, Set<Sign> signs, List<String> words, boolean missing, boolean disputed) {
        public Mark {
            signs = Set.copyOf(signs);
            words = List.copyOf(words);
        }
    }

    /** The word that a sign stands for. */
    public record Meaning(Sign sign, String word) {}

    /**
     * Areas as tiles.
     *
     * @param value what their figures are
     */
    public record Tiles(String value, List<Tile> tiles) implements Form {
        public Tiles {
            tiles = List.copyOf(tiles);
        }

        /** What a key says of such tiles. */
        public String words(Known known, Notation notation) {
            return switch (known) {
                case FIGURE -> value;
                case MISSING -> notation.say(Word.TILE_MISSING);
                case NOT_LISTED -> notation.say(Word.TILE_NOT_LISTED);
            };
        }
    }

    /** What is known of an area: its figure, the reason why there is none, or it stands in no row. */
    public enum Known {
        FIGURE,
        MISSING,
        NOT_LISTED
    }

    /**
     * The tile of an area, in columns and rows counted from 1.
     *
     * @param local its name in the language of the area, or empty
     * @param text the figure, or the shorthand of the reason; empty where the area stands in no row
     */
    public record Tile(String area, String local, int column, int row, Known known, String text) {}

    /** A stretch of a line: of days counted from 1970, of numbers, or of the places of words. A single day has no length. */
    public record Period(String name, double from, double to) {
        /** Whether nothing lies between both: a line may lead from one to the other. */
        public boolean follows(Period before) {
            return from <= before.to || (from == to && before.from == before.to);
        }
    }

    /** What can be named along a line that panels have alike, of days the years, and the day of the report where it goes on behind that. */
    public record Axis(List<Period> names, Optional<LocalDate> asOf) {
        public Axis {
            names = List.copyOf(names);
        }
    }

    /**
     * Figures over periods, a line for each series, in panels that run over the same stretch.
     *
     * @param value what the figures are; empty where panels have scales of their own, and names that say it
     */
    public record Multiples(
            String value, List<String> series, Format format, boolean ownScales, Axis axis, List<Panel> panels)
            implements Form {
        public Multiples {
            series = List.copyOf(series);
            panels = List.copyOf(panels);
        }
    }

    /** Lines of one thing, in the order of their periods. */
    public record Panel(String name, List<Point> points) {
        public Panel {
            points = List.copyOf(points);
        }
    }

    /** The figure of each series, if it has one. */
    public record Point(Period period, List<OptionalDouble> values) {
        public Point {
            values = List.copyOf(values);
        }
    }

    /** Levels over periods, in panels one below the other that run over the same stretch. */
    public record Steps(Axis axis, List<Stair> stairs) implements Form {
        public Steps {
            stairs = List.copyOf(stairs);
        }
    }

    /**
     * The levels of one thing, in the order of their periods.
     *
     * @param levels all that there are, the best first
     */
    public record Stair(String name, List<Level> levels, List<Step> steps) {
        public Stair {
            levels = List.copyOf(levels);
            steps = List.copyOf(steps);
        }
    }

    /** What can be reached, and what that means. */
    public record Level(String name, Tone tone) {}

    /** The place of the level that was reached: several where sources disagree; none where nobody says, for a reason in shorthand. */
    public record Step(Period period, List<Integer> levels, String instead) {
        public Step {
            levels = List.copyOf(levels);
        }
    }
}
