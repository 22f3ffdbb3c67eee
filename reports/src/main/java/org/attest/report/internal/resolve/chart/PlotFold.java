package org.attest.report.internal.resolve.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Plot;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.Table;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Collects what a plot shows. */
abstract sealed class PlotFold implements PictureFold permits TimelineFold, MatrixFold, TileFold, PanelFold {
    /** Further rows are counted only. */
    private static final int MOST_ROWS = 10_000;

    private final SectionBlock.Picture<?> picture;
    final Where path;
    final Notation notation;

    /** The places of what the plot takes. */
    final List<Integer> columns;

    /** What is shown as shorthand. */
    final Set<Absence> reasons = new HashSet<>();

    /** Names that nobody knows, with their rows. */
    private final Map<String, List<Long>> unknown = new LinkedHashMap<>();

    long rows;

    /** A plot and where it stands. */
    record Standing(SectionBlock.Picture<?> picture, Plot<?> plot, Table<?> table, Where report, Edition edition) {}

    PlotFold(Standing at) {
        this.picture = at.picture();
        this.path = at.report().then("plot", picture.title());
        this.notation = at.edition().notation();
        this.columns = at.plot().columns().stream().map(at.table()::indexOf).toList();
    }

    static PlotFold of(Standing at) {
        return switch (at.plot().form()) {
            case Plot.Form.Timeline timeline -> new TimelineFold(at);
            case Plot.Form.Matrix(var signs) -> new MatrixFold(at, signs);
            case Plot.Form.Tiles(var layout) -> new TileFold(at, layout);
            case Plot.Form.Multiples multiples -> new MultiplesFold(at, multiples);
            case Plot.Form.Steps<?> steps -> new StepsFold(at, steps);
        };
    }

    @Override
    public SectionBlock.Picture<?> picture() {
        return picture;
    }

    @Override
    public List<Integer> worded() {
        return columns;
    }

    @Override
    public void add(RowFacts row, IntFunction<String> words) {
        rows++;
        if (rows <= MOST_ROWS) {
            take(row, words);
        }
    }

    abstract void take(RowFacts row, IntFunction<String> words);

    /** The row just taken names what is not known. */
    final void unknown(String name) {
        unknown.computeIfAbsent(name, of -> new ArrayList<>()).add(rows);
    }

    /** What is said of names that must not stand in the data. */
    Optional<String> unknown() {
        return Optional.empty();
    }

    final Optional<String> unknown(String what, Collection<String> known) {
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(unknown.entrySet().stream()
                        .map(each -> what + " \"" + each.getKey() + "\" of row "
                                + each.getValue().stream().map(Object::toString).collect(Collectors.joining(", "))
                                + Nearest.hint(each.getKey(), known))
                        .collect(Collectors.joining("; ", "", ", must be one of " + String.join(", ", known))));
    }

    /** Why the rows cannot be drawn in this way. */
    Optional<Misfit> misfit() {
        return tooMany(rows, "rows", Word.PLOT_ROWS, MOST_ROWS);
    }

    final Optional<Misfit> tooMany(long number, String what, Word counted, int most) {
        return number <= most
                ? Optional.empty()
                : Optional.of(new Misfit(
                        path,
                        "has " + number + " " + what + ", must have at most " + most,
                        notation.say(Word.PLOT_TOO_MANY, notation.count(counted, number), most)));
    }

    /** Why there is nothing to draw. */
    Optional<String> nothing() {
        return Optional.empty();
    }

    abstract org.attest.report.document.Plot.Form form();

    /** Each thing that is drawn, in words. */
    abstract List<String> items();

    /** What these are, counted. */
    private Word counted() {
        return switch (this) {
            case TimelineFold timeline -> Word.PLOT_DATES;
            case MatrixFold matrix -> Word.PLOT_LINES;
            case TileFold tiles -> Word.PLOT_AREAS;
            case PanelFold<?> panels -> Word.PLOT_PANELS;
        };
    }

    /** The same counted, where these are too many. */
    abstract List<String> counts();

    Stream<String> notes() {
        return Stream.of(finding()).filter(words -> !words.isEmpty());
    }

    /** What a reader sees first in it, as a sentence. */
    String finding() {
        return "";
    }

    /** How many there are, and of each sort. */
    final String sorts(Stream<String> counts) {
        return notation.say(
                Word.CHART_FIGURES,
                notation.count(counted(), items().size()),
                counts.collect(Collectors.joining("; ")));
    }

    final org.attest.report.document.Plot plot(
            Table<?> table, Function<Collection<Absence>, List<RichText>> shorthand) {
        String what = what(table);
        return new org.attest.report.document.Plot(
                picture.key(),
                picture.title(),
                what,
                table.key(),
                columns,
                form(),
                Stream.concat(shorthand.apply(reasons).stream().map(RichText::plain), notes())
                        .toList(),
                describe(what));
    }

    /** What it is of. */
    abstract String what(Table<?> table);

    /** Of its first two columns. */
    final String what(Word form, Table<?> table) {
        return notation.say(form, quoted(table, 0), quoted(table, 1));
    }

    final String quoted(Table<?> table, int column) {
        return notation.say(Word.QUOTED, ChartWords.shortened(table.nameOf(columns.get(column))));
    }

    private String describe(String what) {
        List<String> items = items();
        String all = notation.say(Word.CHART_FIGURES, what, String.join("; ", items));
        return items.size() <= ChartWords.MOST_LISTED && all.length() <= ChartWords.MOST_CHARACTERS
                ? all
                : notation.say(
                        Word.CHART_FIGURES,
                        what,
                        Stream.concat(
                                        Stream.of(notation.count(counted(), items.size())),
                                        counts().stream().limit(ChartWords.MOST_LISTED))
                                .collect(Collectors.joining("; ")));
    }

    final String counted(String what, long number) {
        return notation.say(Word.CHART_VALUE, ChartWords.shortened(what), notation.print(number));
    }

    /** Why a cell has no value that can be used. */
    static Optional<Absence> whyNone(CellFacts cell) {
        return switch (cell.figure()) {
            case Figure.Absent(Absence reason) -> Optional.of(reason);
            case Figure.Disputed disputed -> Optional.of(Reason.CONFLICT);
            case null, default -> Optional.empty();
        };
    }

    final String inWords(Absence reason) {
        return reason instanceof Absence.InWords own
                ? own.words()
                : notation.legend(reason).orElseGet(() -> notation.print(reason));
    }

    /** What the row just taken is called by one of the columns: words that no other row has, where it has no name. */
    final Named name(RowFacts row, IntFunction<String> words, int at) {
        return whyNone(row.cell(columns.get(at)))
                .map(reason -> new Named(notation.say(Word.NO_NAME, inWords(reason)), rows))
                .orElseGet(() -> new Named(words.apply(columns.get(at)), 0));
    }

    /** @param alone the row that stands for itself, or 0 for all that are called so */
    record Named(String words, long alone) {}
}
