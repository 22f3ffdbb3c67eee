package org.attest.report.document;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.attest.report.style.Format;

/**
 * A picture of columns of a table, with the data that it shows, so that any viewer can draw it.
 *
 * @param key names the chart; letters, digits and hyphens
 * @param table the key of the table that holds the data, category by category in the order of its rows
 * @param categoryColumn holds the categories' names
 * @param valueTitle what the values are, in which unit
 * @param format of the values
 * @param description what the picture shows, in words and figures, for those who cannot see it
 */
public record Chart(
        String key,
        Kind kind,
        String title,
        String table,
        int categoryColumn,
        String categoryTitle,
        List<String> categories,
        List<Series> series,
        String valueTitle,
        Format format,
        String description)
        implements Block {
    /** How the figures are drawn. */
    public enum Kind {
        BAR,
        STACKED_BAR,
        LINE
    }

    /** The values of one column, one for each category; empty where there is no figure. */
    public record Series(String name, int column, List<OptionalDouble> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** The places of the columns that it shows. */
    public IntStream columns() {
        return IntStream.concat(IntStream.of(categoryColumn), series.stream().mapToInt(Series::column));
    }
}
