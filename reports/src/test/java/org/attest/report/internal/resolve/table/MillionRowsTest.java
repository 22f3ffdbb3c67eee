package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.model.value.Absence;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.CellSink;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.document.RowCursor;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A million rows are folded and drawn in a heap of 256 MB, which could not hold them. */
@Tag("large")
class MillionRowsTest {
    private static final int ROWS = 1_000_000;
    private static final int DISTRICTS = 100;
    private static final int IN_DISTRICT = ROWS / DISTRICTS;

    /** Row i, from 0: i cases, i / 4 days; one row in ten does not report its persons, the others have 2 each. */
    private record Filing(int i) {
        String district() {
            return "District " + i / IN_DISTRICT;
        }

        Claim<Count> persons() {
            return i % 10 == 9 ? UNREPORTED : TWO.get(i / IN_DISTRICT);
        }
    }

    private static final Claim<Count> UNREPORTED = Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("press")));

    /** Each district stands in a table of its own. */
    private static final List<Claim<Count>> TWO = IntStream.range(0, DISTRICTS)
            .mapToObj(district -> Claim.stated(Count.exactly(2), Citation.of("report", "table " + district)))
            .toList();

    private static final Columns<Filing> C = Columns.of(Filing.class);
    private static final TextColumn<Filing> DISTRICT = C.text("District", Filing::district);
    private static final TextColumn<Filing> NAME = C.text("Filing", filing -> "Filing " + filing.i());
    private static final CountColumn<Filing> CASES = C.count("Cases", Unit.CASES, Filing::i);
    private static final DecimalColumn<Filing> DAYS = C.decimal("Days", Unit.DAYS, filing -> filing.i() / 4.0);
    private static final CountColumn<Filing> PERSONS = C.countClaim("Persons", Unit.PERSONS, Filing::persons);
    private static final RatioColumn<Filing> PER_CASE = C.ratio("Days per case", DAYS, CASES);

    private static final Table<Filing> FILINGS = Table.of(
            "filings",
            t -> t.columns(DISTRICT, NAME, CASES, DAYS, PERSONS, PER_CASE)
                    .rowKey(NAME)
                    .groupBy(DISTRICT, sum(CASES), sum(PERSONS))
                    .grandTotal("All districts", sum(CASES), sum(DAYS), sum(PERSONS), ratio(PER_CASE)));

    @Test
    void folds_and_draws_them_in_a_small_heap() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);
        Document document = Resolved.report(r -> r.section(
                "Filings",
                s -> s.figure("Above half", FILINGS.rowsWhere(CASES.atLeast(ROWS / 2)))
                        .streamed(FILINGS, (d, e) -> IntStream.range(0, ROWS).mapToObj(Filing::new))));
        var table = document.tables().getFirst();
        assertThat(table.rowCount()).hasValue(ROWS);
        double cases = (ROWS - 1.0) * ROWS / 2;
        assertThat(totals(table)).containsExactly(cases, cases / 4, 2 * 0.9 * ROWS, 0.25);
        assertThat(number(figures(document).getFirst().cell())).isEqualTo(ROWS / 2);
        subtotalsAddUp(table.grouping().orElseThrow());

        Adding drawn = new Adding(table.columns().size());
        try (RowCursor cursor = table.rows().open()) {
            while (cursor.next(drawn)) {
                drawn.rows++;
            }
        }
        assertThat(drawn.rows).isEqualTo(ROWS);
        assertThat(drawn.sums[2]).isCloseTo(cases, within(0.0));
        assertThat(drawn.sums[3]).isCloseTo(cases / 4, within(0.0));
        assertThat(drawn.sums[4]).isCloseTo(2 * 0.9 * ROWS, within(0.0));
        assertThat(drawn.missing[4]).isEqualTo(ROWS / 10);
    }

    @Test
    void draws_them_as_they_come_in_a_small_heap() {
        Table<Filing> bare = Table.of("filings", t -> t.columns(NAME, CASES, DAYS));
        Document document = Resolved.bare(bare, () -> IntStream.range(0, ROWS).mapToObj(Filing::new));
        var table = document.tables().getFirst();
        assertThat(table.rowCount()).isEmpty();
        Adding drawn = new Adding(table.columns().size());
        try (RowCursor cursor = table.rows().open()) {
            while (cursor.next(drawn)) {
                drawn.rows++;
            }
        }
        assertThat(drawn.rows).isEqualTo(ROWS);
        assertThat(drawn.sums[1]).isCloseTo((ROWS - 1.0) * ROWS / 2, within(0.0));
        assertThat(table.rows().counted()).hasValue(ROWS);
    }

    private static List<KeyFigure> figures(Document document) {
        return ((Block.KeyFigures) document.sections().getFirst().blocks().getFirst()).figures();
    }

    private static List<Double> totals(org.attest.report.document.Table table) {
        return table.total().orElseThrow().totals().stream()
                .map(total -> number(total.cell()))
                .toList();
    }

    private static double number(Cell cell) {
        return cell instanceof Cell.Live(Expression expression, Cell.Figure(double value)) ? value : Double.NaN;
    }

    private static void subtotalsAddUp(Grouping grouping) {
        assertThat(grouping.groups()).hasSize(DISTRICTS);
        for (int district = 0; district < DISTRICTS; district++) {
            Grouping.Group group = grouping.groups().get(district);
            assertThat(group.value()).isEqualTo("District " + district);
            assertThat(group.rows()).isEqualTo(IN_DISTRICT);
            double first = (double) district * IN_DISTRICT;
            assertThat(group.subtotal().orElseThrow().totals().stream().map(total -> number(total.cell())))
                    .containsExactly(
                            IN_DISTRICT * first + IN_DISTRICT * (IN_DISTRICT - 1.0) / 2, 2 * 0.9 * IN_DISTRICT);
        }
    }

    /** Adds up the numbers of each column and counts what is missing. */
    private static final class Adding implements CellSink {
        private final double[] sums;
        private final long[] missing;
        private long rows;

        Adding(int columns) {
            this.sums = new double[columns];
            this.missing = new long[columns];
        }

        @Override
        public void number(int column, double value) {
            sums[column] += value;
        }

        @Override
        public void missing(int column, Absence reason) {
            missing[column]++;
        }

        @Override
        public void text(int column, String text) {}

        @Override
        public void text(int column, RichText text) {}

        @Override
        public void day(int column, LocalDate date) {}

        @Override
        public void link(int column, String text, URI target) {}

        @Override
        public void jump(int column, String text, String table, int row) {}

        @Override
        public void formula(int column, Expression expression) {}

        @Override
        public void format(int column, Format format) {}

        @Override
        public void tone(int column, Tone tone) {}
    }
}
