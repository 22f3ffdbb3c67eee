package org.attest.report.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
import org.attest.report.style.Format;
import org.attest.report.style.Image;
import org.attest.report.style.Tone;

/** Filled by the lambda of {@link ReportBuilder#section}; used by one thread, within that call. */
public final class SectionBuilder<D> {
    private final List<SectionBlock<D>> parts = new ArrayList<>();

    SectionBuilder() {}

    /** A heading of the second level over what follows, up to the next one. */
    public SectionBuilder<D> heading(String text) {
        return add(new SectionBlock.Subheading<>(text));
    }

    /** A paragraph without figures of its own; left out when empty. */
    public SectionBuilder<D> text(BiFunction<D, Edition, String> text) {
        return textCited(text, data -> List.of());
    }

    /** A paragraph that is the same whatever the data. */
    public SectionBuilder<D> text(String text) {
        return text((data, edition) -> text);
    }

    /** A paragraph with the notes of its sources behind it; left out when empty. */
    public SectionBuilder<D> textCited(BiFunction<D, Edition, String> text, Function<D, List<Citation>> citations) {
        return add(new SectionBlock.Text<>(text, citations));
    }

    /** A paragraph with emphasis, links, and figures of the report's tables, which bring their sources; left out when empty. */
    public SectionBuilder<D> prose(Function<Known<D>, Prose> text) {
        return add(new SectionBlock.Styled<>(text));
    }

    /** A list of such with bullets; left out when there are none. */
    public SectionBuilder<D> bullets(Function<Known<D>, List<Prose>> items) {
        return add(new SectionBlock.Items<>(false, items));
    }

    /** A list of such with numbers from 1. */
    public SectionBuilder<D> numbered(Function<Known<D>, List<Prose>> items) {
        return add(new SectionBlock.Items<>(true, items));
    }

    /** A remark that stands out; {@code lead} says what it is; left out when its text is empty. */
    public SectionBuilder<D> callout(Tone tone, String lead, BiFunction<D, Edition, String> text) {
        return calloutCited(tone, lead, text, data -> List.of());
    }

    /** A remark that stands out, with the notes of its sources behind it. */
    public SectionBuilder<D> calloutCited(
            Tone tone, String lead, BiFunction<D, Edition, String> text, Function<D, List<Citation>> citations) {
        return add(new SectionBlock.Callout<>(tone, lead, text, citations));
    }

    /**
     * A figure that a table of this report yields, with that table's sources. A label may have forms, one for each plural rule of
     * the language and one more, as in {@code {0|law|laws} with these offences}: the one is said that goes with the figure.
     */
    public SectionBuilder<D> figure(String label, TableFigure figure) {
        return add(new SectionBlock.FigureOfTable<>(label, figure));
    }

    /** A key figure with its sources, or the reason why there is none. */
    public SectionBuilder<D> figureClaim(String label, Unit unit, Function<D, Claim<Count>> claim) {
        return add(new SectionBlock.FigureOfClaim<>(label, unit, claim));
    }

    /** An amount that sources state. */
    public SectionBuilder<D> figureMoney(String label, Function<D, Claim<Money>> claim) {
        return add(new SectionBlock.FigureOfClaim<>(label, MoneyColumn.MONEY, claim));
    }

    /** A computed figure with the sources of its inputs; per cent when the measure's unit says so. */
    public SectionBuilder<D> figureMeasure(
            String label,
            Format format,
            BiFunction<D, Edition, Measure> measure,
            Function<D, List<Citation>> citations) {
        return add(new SectionBlock.FigureOfMeasure<>(label, format, measure, citations));
    }

    /** Words as a figure, without a source for the reason given. */
    public SectionBuilder<D> uncited(String label, String reason, BiFunction<D, Edition, String> text) {
        return add(new SectionBlock.Uncited<>(label, reason, text));
    }

    /** A table whose rows are read once and stand in memory. */
    public <R> SectionBuilder<D> table(Table<R> table, BiFunction<D, Edition, ? extends Iterable<R>> rows) {
        return add(new SectionBlock.Rows<>(table, new SectionBlock.RowSource.Listed<>(rows), false));
    }

    /** As {@link #table(Table, BiFunction)}, left out where there are no rows, and with it pictures that may be; nothing else may point at it. */
    public <R> SectionBuilder<D> tableIfAny(Table<R> table, BiFunction<D, Edition, ? extends Iterable<R>> rows) {
        return add(new SectionBlock.Rows<>(table, new SectionBlock.RowSource.Listed<>(rows), true));
    }

    /** A table of rows that depend on the data alone. */
    public <R> SectionBuilder<D> table(Table<R> table, Function<D, ? extends Iterable<R>> rows) {
        return table(table, (data, edition) -> rows.apply(data));
    }

    /** Rows that never stand in memory together; the stream is opened once for each pass and must be the same each time. */
    public <R> SectionBuilder<D> streamed(Table<R> table, BiFunction<D, Edition, Stream<R>> rows) {
        return add(new SectionBlock.Rows<>(table, new SectionBlock.RowSource.Streamed<>(rows), false));
    }

    /** As {@link #streamed(Table, BiFunction)}, of rows that depend on the data alone. */
    public <R> SectionBuilder<D> streamed(Table<R> table, Function<D, Stream<R>> rows) {
        return streamed(table, (data, edition) -> rows.apply(data));
    }

    /** A summary of a table that stands anywhere in the report, or a pivot; in a spreadsheet it computes from that table's rows. */
    public SectionBuilder<D> summary(Summary<?> summary) {
        return add(new SectionBlock.Summed<>(summary));
    }

    /** A picture of a table that stands anywhere in the report. */
    public SectionBuilder<D> chart(String title, Chart<?> chart) {
        return add(new SectionBlock.Picture<>(title, chart, false));
    }

    /** A timeline, matrix, tile map, steps or small multiples of a table that stands anywhere in the report. */
    public SectionBuilder<D> plot(String title, Plot<?> plot) {
        return add(new SectionBlock.Picture<>(title, plot, false));
    }

    /** A picture of the data, such as a photo, as large as its resolution says and a page allows. */
    public SectionBuilder<D> image(String caption, Function<D, Image> image) {
        return add(new SectionBlock.Photo<>(caption, image));
    }

    /** A picture that is the same whatever the data. */
    public SectionBuilder<D> image(String caption, Image image) {
        return image(caption, data -> image);
    }

    private SectionBuilder<D> add(SectionBlock<D> part) {
        parts.add(part);
        return this;
    }

    Section<D> section(String heading) {
        return new Section<>(heading, parts);
    }
}
