package org.attest.report.internal.xlsx.template;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Chart;
import org.attest.report.document.Highlight;
import org.attest.report.style.Theme;

/**
 * What a template depends on: everything that is built for a workbook, names of sheets and tables, headers and what is
 * declared of columns; without what varies from one run to the next: rows, their texts, widths, ranges, dates.
 *
 * @param frozen whether headers stay in sight on screen
 * @param names defined names; what each leads to varies
 */
public record TemplateKey(Theme theme, boolean frozen, List<Sheet> sheets, List<String> names) {
    /**
     * One sheet.
     *
     * @param repeated the column that each page repeats of a table too wide for one page; empty when one is wide enough
     */
    public record Sheet(
            String name,
            boolean landscape,
            Optional<Integer> repeated,
            Optional<Table> table,
            Optional<Picture> chart) {}

    /**
     * A native table.
     *
     * @param filtered whether its headers offer filters
     */
    public record Table(String name, List<Column> columns, boolean totalled, boolean filtered) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a native table.
     *
     * @param bars whether a bar lies behind each number
     */
    public record Column(String header, List<Highlight> highlights, boolean bars, Total total) {
        public Column {
            highlights = List.copyOf(highlights);
        }
    }

    /** What stands below a column. */
    public enum Total {
        NONE,
        LABEL,
        FORMULA
    }

    /**
     * A chart, as far as it does not depend on its data.
     *
     * @param rows of the sheet that it covers
     */
    public record Picture(Chart.Kind kind, int series, int rows) {}

    public TemplateKey {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
    }
}
