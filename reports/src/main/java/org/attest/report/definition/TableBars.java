package org.attest.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.internal.function.BadValue;
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
            Function<R, Optional<Scale.Bar>> given = Guarded.function(bar);
            bar = row -> given.apply(row).map(drawn -> checked(scale, drawn));
        }

        private static Scale.Bar checked(Scale scale, Scale.Bar drawn) {
            List<String> names = scale.stops().stream().map(Scale.Stop::name).toList();
            if (!names.containsAll(drawn.stops())) {
                throw new BadValue("bar stops at " + drawn.stops() + ", must be stops of its scale, " + names);
            }
            return drawn;
        }
    }

    public TableBars {
        numbers = List.copyOf(numbers);
        ranges = List.copyOf(ranges);
        signs = Map.copyOf(signs);
    }
}
