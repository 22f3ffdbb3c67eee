package org.attest.report.internal.standard.tribunal;

import java.util.List;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.value.StatedTotal;
import org.attest.report.definition.Edition;

/** Areas of one level by who hears their cases: the parts of a stated total. */
record AreaRow(StatedTotal total, StatedTotal.Part part) {
    /** The totals that count areas, by their ids in a dossier. */
    private static final List<String> TOTALS = List.of("division-capitals", "districts");

    static List<AreaRow> of(Dossier dossier, Edition edition) {
        return TOTALS.stream()
                .flatMap(id -> dossier.statedTotal(id).stream())
                .flatMap(AreaRow::parts)
                .toList();
    }

    private static Stream<AreaRow> parts(StatedTotal total) {
        return total.parts().stream().map(part -> new AreaRow(total, part));
    }
}
