package org.attest.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.internal.function.Guarded;

/**
 * What print draws beside the values of a table, or in the place of words.
 *
 * @param numbers columns whose every number has a bar
 */
public record TableBars<R>(
        List<NumberColumn<R>> numbers, List<Range<R>> ranges, Map<TextColumn<R>, Map<String, Sign>> signs) {
    /** Bars from one number to another, behind a column. */
    public record Range<R>(Column<R> column, Scale scale, Function<R, Optional<Scale.Bar>> bar) {
        public Range {
            bar = Guarded.function(bar);
        }
    }

    public TableBars {
        numbers = List.copyOf(numbers);
        ranges = List.copyOf(ranges);
        signs = Map.copyOf(signs);
    }
}
