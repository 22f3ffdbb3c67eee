package org.attest.report.definition;

import java.util.List;
import org.attest.report.document.Operation;

/** A column of figures that follow from other columns of its table, live in a spreadsheet. */
public sealed interface ComputedColumn<R> extends NumberColumn<R> permits RatioColumn, ArithmeticColumn, RunningColumn {
    Operation operation();

    /** What it is computed from; all of them must be columns of its table. */
    List<NumberColumn<R>> inputs();

    /** Whether its figures are marked, and where there is none because its inputs cannot be compared. */
    default Contrast<R> contrast() {
        return Contrast.plain();
    }

    /** How many decimals are printed. */
    int places();

    /** Whether its figures are added up, so that they need no more decimals than those of its inputs. */
    default boolean isAdded() {
        return switch (operation()) {
            case SUM, DIFFERENCE, CUMULATIVE -> true;
            case PRODUCT, RATIO, CHANGE, RANK -> false;
        };
    }

    /** Whether its figures are whole because those of its inputs are. */
    default boolean isWhole() {
        return inputs().stream()
                .allMatch(input -> input instanceof CountColumn<R>
                        || (input instanceof ComputedColumn<R> computed && computed.isWhole()));
    }
}
