package org.attest.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Measure;
import org.attest.model.value.Unit;
import org.attest.report.internal.function.Guarded;
import org.attest.report.style.Format;
import org.attest.report.style.Image;
import org.attest.report.style.Tone;

/** What stands in a section, bound to the data root {@code D}. */
public sealed interface SectionBlock<D> {
    /** The table that a part brings into the report. */
    static Optional<Table<?>> table(SectionBlock<?> part) {
        return switch (part) {
            case Rows<?, ?> rows -> Optional.of(rows.table());
            case Summed<?, ?> summed -> Optional.of(summed.summary().table());
            default -> Optional.empty();
        };
    }

    /** Heads what follows it in the section. */
    record Subheading<D>(String text) implements SectionBlock<D> {}

    /** A paragraph; left out when its text is empty. */
    record Text<D>(BiFunction<D, Edition, String> text, Function<D, List<Citation>> citations)
            implements SectionBlock<D> {
        public Text {
            text = Guarded.function(text);
            citations = Guarded.function(citations);
        }
    }

    /** A paragraph with emphasis and links. */
    record Styled<D>(Function<Known<D>, Prose> text) implements SectionBlock<D> {
        public Styled {
            text = Guarded.function(text);
        }
    }

    /** A list of such, with bullets or numbers; left out when there are none. */
    record Items<D>(boolean numbered, Function<Known<D>, List<Prose>> items) implements SectionBlock<D> {
        public Items {
            items = Guarded.function(items);
        }
    }

    /** A remark that stands out; left out when its text is empty. */
    record Callout<D>(
            Tone tone, String lead, BiFunction<D, Edition, String> text, Function<D, List<Citation>> citations)
            implements SectionBlock<D> {
        public Callout {
            text = Guarded.function(text);
            citations = Guarded.function(citations);
        }
    }

    /**
     * A table with the rows that it gets from the data.
     *
     * @param ifAny whether it is left out where there are none
     */
    record Rows<D, R>(Table<R> table, RowSource<D, R> source, boolean ifAny) implements SectionBlock<D> {}

    /** A summary of a table that stands in the report. */
    record Summed<D, R>(Summary<R> summary) implements SectionBlock<D> {}

    /**
     * The only part of a section that stands for many: one for each group of rows by the words of a column, in the order of their first
     * rows, whose parts have the rows of the group as their data.
     */
    record PerGroup<D, R>(
            TextColumn<R> by, BiFunction<D, Edition, ? extends Iterable<R>> rows, List<SectionBlock<List<R>>> parts)
            implements SectionBlock<D> {
        public PerGroup {
            rows = Guarded.function(rows);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A chart or plot of a table that stands anywhere in the report.
     *
     * @param orNothing whether nothing stands in its place where it cannot be drawn, as at a glance; else words say why
     */
    record Picture<D>(String title, Graphic<?> graphic, boolean orNothing) implements SectionBlock<D> {
        Picture<D> atAGlance() {
            return new Picture<>(title, graphic, true);
        }

        public String key() {
            return graphic.key().orElseGet(() -> ColumnMetadata.keyOf(title, graphic.noun()));
        }
    }

    /** A picture that is no chart, such as a photo. */
    record Photo<D>(String caption, Function<D, Image> image) implements SectionBlock<D> {
        public Photo {
            image = Guarded.function(image);
        }
    }

    /** A figure to be read first. */
    sealed interface Figure<D> extends SectionBlock<D> {
        String label();

        /** The same under another label. */
        default Figure<D> as(String other) {
            return switch (this) {
                case FigureOfTable<D> of -> new FigureOfTable<>(other, of.figure);
                case FigureOfClaim<D> of -> new FigureOfClaim<>(other, of.unit, of.claim);
                case FigureOfMeasure<D> of -> new FigureOfMeasure<>(other, of.format, of.measure, of.citations);
                case Uncited<D> of -> new Uncited<>(other, of.reason, of.text);
            };
        }
    }

    record FigureOfTable<D>(String label, TableFigure figure) implements Figure<D> {}

    record FigureOfClaim<D>(String label, Unit unit, Function<D, ? extends Claim<?>> claim) implements Figure<D> {
        public FigureOfClaim {
            claim = Guarded.function(claim);
        }
    }

    record FigureOfMeasure<D>(
            String label, Format format, BiFunction<D, Edition, Measure> measure, Function<D, List<Citation>> citations)
            implements Figure<D> {
        public FigureOfMeasure {
            measure = Guarded.function(measure);
            citations = Guarded.function(citations);
        }
    }

    /** Words as a figure; what has no source must say why. */
    record Uncited<D>(String label, String reason, BiFunction<D, Edition, String> text) implements Figure<D> {
        public Uncited {
            text = Guarded.function(text);
        }
    }

    /** Where a table's rows come from. */
    sealed interface RowSource<D, R> {
        /** Read once and kept: may be ordered and grouped. */
        record Listed<D, R>(BiFunction<D, Edition, ? extends Iterable<R>> rows) implements RowSource<D, R> {
            public Listed {
                rows = Guarded.function(rows);
            }
        }

        /** Opened anew for every pass and never kept: comes ordered and grouped as it shall be drawn. */
        record Streamed<D, R>(BiFunction<D, Edition, Stream<R>> rows) implements RowSource<D, R> {
            public Streamed {
                rows = Guarded.function(rows);
            }
        }
    }
}
