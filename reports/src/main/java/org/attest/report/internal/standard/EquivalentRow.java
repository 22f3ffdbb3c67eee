package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;

/**
 * A minimum fine in another currency, as one source states it.
 *
 * @param name the offence, with the amount where it has several
 */
public record EquivalentRow(String name, OffenceRow offence, MoneyEquivalent equivalent) {
    private record Stated(OffenceRow offence, MoneyEquivalent equivalent) {}

    /** Every stated equivalent of the dossier's fines. */
    public static List<EquivalentRow> of(Dossier dossier, Edition edition) {
        List<Stated> all = OffenceRow.of(dossier, edition).stream()
                .flatMap(row -> row.offence().fineEquivalents().stream().map(stated -> new Stated(row, stated)))
                .toList();
        List<String> names = RowNames.of(
                all,
                stated -> stated.offence().name(),
                stated -> stated.offence().name() + ", "
                        + edition.notation().print(stated.equivalent().amount()));
        List<EquivalentRow> rows = new ArrayList<>();
        for (Stated stated : all) {
            rows.add(new EquivalentRow(names.get(rows.size()), stated.offence(), stated.equivalent()));
        }
        return rows;
    }

    public Claim<Money> fine() {
        return offence.leastFine();
    }

    public Money amount() {
        return equivalent.amount();
    }

    public PartialDate rateDate() {
        return equivalent.rateDate();
    }

    /** Units of the fine's currency for one of the equivalent's, as the two amounts imply. */
    public Measure impliedRate() {
        return Measure.from(fine(), fine -> number(fine).per(number(amount()), Unit.RATIO));
    }

    private static Measure number(Money money) {
        return Measure.of(money.amount(), new Unit(money.currency().getCurrencyCode()));
    }

    public List<Citation> citations() {
        return List.of(equivalent.citation());
    }
}
