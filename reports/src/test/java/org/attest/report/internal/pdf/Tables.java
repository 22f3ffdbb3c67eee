package org.attest.report.internal.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Grouping;
import org.attest.report.document.Highlight;
import org.attest.report.document.Print;
import org.attest.report.document.RichText;
import org.attest.report.document.Roles;
import org.attest.report.document.Rows;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.style.Format;

/** Tables built by hand, the extents of their columns left unknown unless a test gives them. */
final class Tables {
    private final List<RichText> legend = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Grouping.Group> groups = new ArrayList<>();
    private Optional<TotalRow> total = Optional.empty();
    private Optional<String> spanner = Optional.empty();
    private int groupColumn;

    private Tables() {}

    static Table of(String key, Consumer<Tables> content) {
        return of(key, 1, "Title of " + key, content);
    }

    static Table of(String key, int number, String title, Consumer<Tables> content) {
        Tables filled = new Tables();
        content.accept(filled);
        return filled.table(key, number, title, Rows.of(filled.rows), OptionalLong.of(filled.rows.size()));
    }

    /** A table whose rows come from elsewhere. */
    static Table streamed(String key, long rowCount, Rows rows, Consumer<Tables> content) {
        Tables filled = new Tables();
        content.accept(filled);
        return filled.table(key, 1, "Title of " + key, rows, OptionalLong.of(rowCount));
    }

    /** A table of rows that nobody counts beforehand. */
    static Table uncounted(String key, Consumer<Tables> content) {
        Tables filled = new Tables();
        content.accept(filled);
        return filled.table(key, 0, "Title of " + key, Rows.of(filled.rows), OptionalLong.empty());
    }

    private Table table(String key, int number, String title, Rows source, OptionalLong rowCount) {
        Optional<Grouping> grouping = groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grouping(groupColumn, groups, Optional.empty(), Optional.empty()));
        return new Table(
                key,
                Roles.of(key),
                number,
                title,
                title,
                legend,
                Roles.empty(key),
                columns,
                Optional.of(0),
                grouping,
                total,
                rowCount,
                source,
                Print.ALL);
    }

    Tables text(String label) {
        return column(label, Format.text(), Column.Extent.NONE);
    }

    Tables whole(String label, Highlight... highlights) {
        columns.add(new Column(
                key(label),
                label,
                spanner,
                Format.whole(),
                Optional.empty(),
                Column.Extent.NONE,
                List.of(highlights),
                false,
                false));
        return this;
    }

    Tables column(String label, Format format, Column.Extent extent) {
        columns.add(new Column(key(label), label, spanner, format, Optional.empty(), extent, List.of(), false, false));
        return this;
    }

    /** Over the columns that the content adds. */
    Tables spanner(String label, Consumer<Tables> content) {
        spanner = Optional.of(label);
        content.accept(this);
        spanner = Optional.empty();
        return this;
    }

    Tables row(Object... values) {
        rows.add(cells(values));
        return this;
    }

    /** Rows from here on stand in a group, by the first column. */
    Tables group(String value, long count, TotalRow... subtotal) {
        groups.add(new Grouping.Group(
                value, RichText.of(""), count, Arrays.stream(subtotal).findFirst()));
        return this;
    }

    Tables total(String label, Total... totals) {
        total = Optional.of(new TotalRow(label, List.of(totals)));
        return this;
    }

    Tables legend(RichText line) {
        legend.add(line);
        return this;
    }

    static List<Cell> cells(Object... values) {
        return Arrays.stream(values).map(Tables::cell).toList();
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case Cell cell -> cell;
            case Number number -> new Cell.Figure(number.doubleValue());
            case LocalDate date -> new Cell.Day(date);
            case Reason reason -> new Cell.Missing(reason);
            case RichText text -> new Cell.Text(text);
            default -> Cell.of(value.toString());
        };
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
