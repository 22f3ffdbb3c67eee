package org.attest.report.internal.standard.penalty;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.RowNames;

/**
 * A minimum fine in another currency, as one source states it.
 *
 * @param name the offence, with the amount where it has several
 */
record EquivalentRow(String name, OffenceRow offence, MoneyEquivalent equivalent) {
    private record Stated(OffenceRow offence, MoneyEquivalent equivalent) {}

    /** Every stated equivalent of the dossier's fines. */
    static List<EquivalentRow> of(Dossier dossier, Edition edition) {
        List<Stated> all = OffenceRow.of(dossier, edition).stream()
                .flatMap(row -> row.offence().fineEquivalents().stream().map(stated -> new Stated(row, stated)))
                .toList();
        return RowNames.rows(
                all,
                stated -> stated.offence().name(),
                stated -> stated.offence().name() + ", "
                        + edition.notation().print(stated.equivalent().amount()),
                (name, stated) -> new EquivalentRow(name, stated.offence(), stated.equivalent()));
    }

    /** Units of the fine's currency for one of the equivalent's, as the two amounts imply. */
    Measure impliedRate() {
        return Measure.from(offence.leastFine(), fine -> number(fine).per(number(equivalent.amount()), Unit.RATIO));
    }

    private static Measure number(Money money) {
        return Measure.of(money.amount(), new Unit(money.currency().getCurrencyCode()));
    }
}
